package dev.seshat.examples.shop.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Serves one file that lies beside this class: the style sheet, the icon. */
public final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final String contentType;
    private final byte[] content;

    /**
     * Loads the file.
     *
     * @param file the file's name
     * @param contentType what it is
     */
    public AssetServlet(String file, String contentType) {
        this.contentType = contentType;
        this.content = load(file);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(content.length);
        response.setHeader("Cache-Control", "max-age=300");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content);
    }

    private static byte[] load(String file) {
        try (InputStream in = AssetServlet.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "There is no " + file + " beside " + AssetServlet.class.getName() + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
