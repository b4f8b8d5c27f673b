package org.kith.people.notice;

/** One way in which notices leave: an e-mail server, a gateway for text messages. Letters are printed by people. */
public interface Carrier {
    /** What it carries. */
    Channel channel();

    /** Whether it is set up, so that notices of this channel go out by themselves. */
    boolean isThere();

    /** @throws NotCarried when it was not taken; it is tried again later */
    void carry(Letter letter) throws NotCarried;
}
