package dev.seshat.examples.shop.page;

import dev.seshat.examples.shop.account.DemoUsers;
import java.util.List;

/** The page with the log-in form. */
public final class LoginPage {

    /** The accounts of the demo, for whoever tries it. */
    static final Html ACCOUNTS = accounts();

    private LoginPage() {}

    /**
     * Makes the page.
     *
     * @return the page with an empty form
     */
    public static Page empty() {
        return page("", Html.NOTHING);
    }

    /**
     * Makes the page after a log-in that failed.
     *
     * @param user the name that was given
     * @return the page, which does not tell whether it was the name or the password
     */
    public static Page afterFailure(String user) {
        return page(user, Html.of("""
                <p class="problem" role="alert" id="problem">This name and this password do not belong together.</p>
                """));
    }

    private static Page page(String user, Html problem) {
        return new Page("Log in", Html.of("""
                        <div class="narrow">
                        <h1>Log in</h1>
                        {}<form class="fields" method="post" action="/login">
                        <label for="user">Name</label>
                        <input id="user" name="user" value="{}" required maxlength="64" autocomplete="username" \
                        autocapitalize="none" spellcheck="false">
                        <label for="password">Password</label>
                        <input id="password" name="password" type="password" required maxlength="64" \
                        autocomplete="current-password">
                        <button>Log in</button>
                        </form>
                        </div>
                        """, problem, user));
    }

    private static Html accounts() {
        List<Html> accounts = DemoUsers.PASSWORDS.entrySet().stream()
                .map(account -> Html.of(
                        "<li><kbd>{}</kbd> with the password <kbd>{}</kbd></li>\n",
                        account.getKey(),
                        account.getValue()))
                .toList();
        return Html.of("""
                <p>Accounts to try:</p>
                <ul>
                {}</ul>
                """, Html.join(accounts));
    }
}
