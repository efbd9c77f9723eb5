package dev.seshat.examples.shop.page;

/** The page that says why there is no other. */
public final class ErrorPage {

    private ErrorPage() {}

    /**
     * Makes the page.
     *
     * @param status the HTTP status of the answer
     * @return the page
     */
    public static Page of(int status) {
        return switch (status) {
            case 400 -> page("The shop does not have that", "What was asked for is not on our shelves.");
            case 404 -> page("There is no such page", "The address leads nowhere in this shop.");
            case 405 -> page("That is not done here", "This address is for one of our forms.");
            case 503 ->
                page("Back in a moment", "The book of log-ins cannot be opened just now. Nothing is lost: try again.");
            default -> page("Something went wrong", "The shop could not do that. Its console says more.");
        };
    }

    private static Page page(String title, String text) {
        return new Page(title, Html.of("""
                        <div class="narrow">
                        <h1>{}</h1>
                        <p class="lead">{}</p>
                        <p><a class="button" href="/">To the first page</a></p>
                        </div>
                        """, title, text));
    }
}
