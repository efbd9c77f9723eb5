package dev.seshat.examples.shop;

import dev.seshat.Sessions;
import dev.seshat.examples.shop.session.CartSessionAccessor;
import dev.seshat.examples.shop.session.LoginSessionAccessor;
import dev.seshat.examples.shop.web.AddToCartServlet;
import dev.seshat.examples.shop.web.AssetServlet;
import dev.seshat.examples.shop.web.CartServlet;
import dev.seshat.examples.shop.web.ChangeCartServlet;
import dev.seshat.examples.shop.web.DevicesServlet;
import dev.seshat.examples.shop.web.EndOtherDevicesServlet;
import dev.seshat.examples.shop.web.ErrorServlet;
import dev.seshat.examples.shop.web.HomeServlet;
import dev.seshat.examples.shop.web.LoginServlet;
import dev.seshat.examples.shop.web.LogoutServlet;
import dev.seshat.examples.shop.web.StateServlet;
import dev.seshat.examples.shop.web.StoreOutageFilter;
import dev.seshat.seal.Keyring;
import dev.seshat.store.SessionStore;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shop as a web application: its sessions, and which servlet answers which address. */
final class ShopApplication implements ServletContainerInitializer {

    /** Where the container sends errors. */
    static final String ERRORS = "/error";

    private final Keyring keys;
    private final SessionStore logins;

    ShopApplication(Keyring keys, SessionStore logins) {
        this.keys = keys;
        this.logins = logins;
    }

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        Sessions.builder("shop")
                .keys(keys)
                .bind(CartSessionAccessor.cookie())
                .bind(LoginSessionAccessor.cookie().storedIn(logins))
                .install(context);

        context.addFilter("StoreOutageFilter", new StoreOutageFilter())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), /* isMatchAfter= */ false, "/*");

        // The empty pattern is the address "/" and no other.
        serve(context, "", new HomeServlet());
        serve(context, "/cart", new CartServlet());
        serve(context, "/cart/add", new AddToCartServlet());
        serve(context, "/cart/change", new ChangeCartServlet());
        serve(context, "/login", new LoginServlet());
        serve(context, "/logout", new LogoutServlet());
        serve(context, "/devices", new DevicesServlet());
        serve(context, "/devices/end-others", new EndOtherDevicesServlet());
        serve(context, "/api/state", new StateServlet());
        serve(context, "/shop.css", new AssetServlet("shop.css", "text/css;charset=UTF-8"));
        serve(context, "/favicon.svg", new AssetServlet("favicon.svg", "image/svg+xml"));
        serve(context, ERRORS, new ErrorServlet());
    }

    private static void serve(ServletContext context, String path, Servlet servlet) {
        context.addServlet("servlet of " + path, servlet).addMapping(path);
    }
}
