package dev.seshat.it.types;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.Default;
import dev.seshat.annotation.HeaderSession;
import dev.seshat.annotation.Protection;
import dev.seshat.annotation.SessionType;

/** Preferences that the page may read, with attributes that are not the defaults. */
@SessionType(id = "prefs", protection = Protection.SIGNED)
@CookieSession(name = "prefs", path = "/shop", httpOnly = false, persistent = true)
@HeaderSession(name = "Preferences")
public record PreferencesSession(
        @Default("SYSTEM") Theme theme, @Default("en") String language) implements PreferencesSessionWith {

    /** Which colours the page has. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
