package dev.seshat.examples.shop.page;

import java.util.Optional;

/** What all pages share: the head, the line on top with the shop's name, and the foot. */
public final class Layout {

    private Layout() {}

    /**
     * Makes a document of a page.
     *
     * @param page the page
     * @param navigation what stands beside the shop's name, see {@link #navigation}
     * @return the document
     */
    public static Html document(Page page, Html navigation) {
        return Html.of("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{} – House of Seshat</title>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/shop.css">
                </head>
                <body>
                <a class="skip" href="#main">Skip to the page’s content</a>
                <header class="top">
                <a class="brand" href="/">{}<span>House of Seshat</span></a>
                {}</header>
                <main id="main">
                {}</main>
                <footer class="foot">
                <p>A demo of Seshat, typed sessions for Java records. Nothing here is for sale.</p>
                {}</footer>
                </body>
                </html>
                """, page.title(), EMBLEM, navigation, page.main(), LoginPage.ACCOUNTS);
    }

    /**
     * Makes the navigation for a visitor.
     *
     * @param itemsInCart how many things the visitor has in the cart
     * @param user the visitor's name, when logged in
     * @return the navigation
     */
    public static Html navigation(int itemsInCart, Optional<String> user) {
        return Html.of("""
                <nav aria-label="Shop">
                <a href="/cart">Cart <span class="count">{}</span></a>
                {}</nav>
                """, itemsInCart, user.map(Layout::account).orElse(Html.of("<a href=\"/login\">Log in</a>\n")));
    }

    private static Html account(String user) {
        return Html.of("""
                <a href="/devices" aria-label="{}: where you are logged in">{}</a>
                <form method="post" action="/logout"><button class="quiet">Log out</button></form>
                """, user, user);
    }

    /** Seshat's sign: a star of seven rays on a stem, under a pair of horns. */
    private static final Html EMBLEM = Html.trusted("""
            <svg class="emblem" viewBox="0 0 32 36" aria-hidden="true" focusable="false">\
            <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">\
            <path d="M4 13C4 5.5 9 2 16 2s12 3.500 12 11"/>\
            <path d="M16 15.500V9M16 16l5.080-4.050M16 16l6.340 1.450M16 16l2.820 5.860M16 16l-2.820 5.860\
            M16 16l-6.340 1.450M16 16l-5.080-4.050M16 22v12"/></g></svg>""");
}
