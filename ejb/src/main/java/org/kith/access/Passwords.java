package org.kith.access;

import static org.kith.access.AccessRule.PASSWORD_IS_STRONG;

import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/** What makes a password good enough: length and how hard it is to guess, nothing about kinds of signs. */
final class Passwords {
    /** Guesses as a power of two; about what a passphrase of three unrelated words reaches. */
    private static final double BITS = 33;

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private Passwords() {}

    /** @param knownWords what anybody would try for this account: the name and the user name */
    static void requireStrong(String password, String... knownWords) {
        PASSWORD_IS_STRONG.require(password.length() >= SHORTEST && password.length() <= LONGEST, SHORTEST);
        var own = new DictionaryBuilder().setDictionaryName("own").setExclusion(true);
        for (var word : knownWords) {
            own.addWord(word, 0);
        }
        own.addWord("kith", 0).addWord("befriending", 0);
        var dictionaries = ConfigurationBuilder.getDefaultDictionaries();
        dictionaries.add(own.createDictionary());
        var configuration = new ConfigurationBuilder()
                .setDictionaries(dictionaries)
                .setMinimumEntropy(BITS)
                .createConfiguration();
        PASSWORD_IS_STRONG.require(new Nbvcxz(configuration).estimate(password).isMinimumEntropyMet(), SHORTEST);
    }
}
