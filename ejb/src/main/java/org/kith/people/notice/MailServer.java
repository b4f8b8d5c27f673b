package org.kith.people.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of {@code kith.mail.host}, {@code .port} (587), {@code .user}, {@code .password} and {@code .from}. Without
 * a host nothing is sent by itself.
 */
@ApplicationScoped
public class MailServer implements Carrier {
    @Inject
    @ConfigProperty(name = "kith.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "kith.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "kith.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "kith.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "kith.mail.from", defaultValue = "kith@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "kith.mail.tls", defaultValue = "true")
    private boolean tls;

    protected MailServer() {}

    /** For tests, which have no container: a server on this machine without encryption or sign-in. */
    public MailServer(String host, int port, String from) {
        this.host = Optional.of(host);
        this.port = port;
        this.from = from;
        user = Optional.empty();
        password = Optional.empty();
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public void carry(Letter letter) throws NotCarried {
        try {
            send(letter);
        } catch (MessagingException failed) {
            throw new NotCarried(failed);
        }
    }

    /** Whether e-mails go out by themselves. */
    @Override
    public boolean isThere() {
        return host.isPresent();
    }

    void send(Letter letter) throws MessagingException {
        var message =
                new Mail(Session.getInstance(settings(), login()), letter.id().toString());
        try {
            message.setFrom(new InternetAddress(from));
            message.setRecipient(
                    jakarta.mail.Message.RecipientType.TO,
                    new InternetAddress(new InternetAddress(letter.to(), true).getAddress(), letter.toName(), "UTF-8"));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.body(), "UTF-8");
        Transport.send(message);
    }

    private Properties settings() {
        var settings = new Properties();
        settings.put("mail.smtp.host", host.orElseThrow());
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(tls));
        settings.put("mail.smtp.starttls.required", Boolean.toString(tls));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", "5000");
        settings.put("mail.smtp.timeout", "10000");
        settings.put("mail.smtp.writetimeout", "10000");
        return settings;
    }

    private @Nullable Authenticator login() {
        return user.isEmpty()
                ? null
                : new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(user.get(), password.orElse(""));
                    }
                };
    }

    /** A mail whose id is the notice's, so that a repeat is seen as one. */
    private static final class Mail extends MimeMessage {
        private final String id;

        Mail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@kith>");
        }
    }
}
