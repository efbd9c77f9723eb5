package dev.seshat.examples.shop.page;

import dev.seshat.SubjectSession;
import dev.seshat.examples.shop.session.LoginSession;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The page that shows where a user is logged in. */
public final class DevicesPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private DevicesPage() {}

    /**
     * Makes the page.
     *
     * @param user the user's name
     * @param logins the user's log-ins
     * @return the page
     */
    public static Page of(String user, List<SubjectSession<LoginSession>> logins) {
        return new Page(
                "Where you are logged in",
                Html.of(
                        """
                        <div class="column">
                        <h1>Where you are logged in</h1>
                        <p class="lead">You are logged in as <strong>{}</strong>{}</p>
                        <ul class="devices">
                        {}</ul>
                        {}</div>
                        """,
                        user,
                        logins.size() == 1 ? ", here only." : " in " + logins.size() + " places.",
                        Html.join(logins.stream().map(DevicesPage::device).toList()),
                        logins.size() == 1 ? Html.NOTHING : endOthers()));
    }

    private static Html device(SubjectSession<LoginSession> login) {
        return Html.of(
                """
                <li>
                <h2>{}</h2>
                {}<p class="note">Logged in {}</p>
                <p class="note">Last seen {}</p>
                </li>
                """,
                login.value().device(),
                login.isCurrent() ? Html.of("<p class=\"here\">This device</p>\n") : Html.NOTHING,
                time(login.info().created()),
                time(login.info().lastUsed()));
    }

    private static Html time(Instant instant) {
        return Html.of("<time datetime=\"{}\">{}</time>", instant, TIME.format(instant));
    }

    private static Html endOthers() {
        return Html.of("""
                <form method="post" action="/devices/end-others"><button>Log out everywhere else</button></form>
                """);
    }
}
