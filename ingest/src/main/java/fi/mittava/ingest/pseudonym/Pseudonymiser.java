package fi.mittava.ingest.pseudonym;

import fi.mittava.ingest.feed.Slice;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces identifiers of persons by keyed pseudonyms. The same identifier and secret always give the same pseudonym; without
 * the secret nobody can tell which identifier it was. Letters of personal identity codes count alike in either case.
 */
public final class Pseudonymiser {
    private final Mac mac;
    private final byte[] digest;
    private final ByteBuffer digestBuffer;
    private byte[] last = {};
    private final PersonKey key = new PersonKey();

    public Pseudonymiser(byte[] secret) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no HmacSHA256", impossible);
        }
        digest = new byte[mac.getMacLength()];
        digestBuffer = ByteBuffer.wrap(digest);
    }

    /** The pseudonym of a personal identity code; the object is reused by the next call. */
    public PersonKey ofIdentityCode(Slice code) {
        byte[] upper = Arrays.copyOfRange(code.bytes(), code.from(), code.to());
        for (int i = 0; i < upper.length; i++) {
            upper[i] = (byte) Character.toUpperCase((char) upper[i]);
        }
        return of((byte) 'h', upper);
    }

    /** The pseudonym of an identifier that is taken as it is; the object is reused by the next call. */
    public PersonKey ofOpaque(Slice identifier) {
        return of((byte) 'o', Arrays.copyOfRange(identifier.bytes(), identifier.from(), identifier.to()));
    }

    /** The keyed hash of a participation's id, taken as it is; the object is reused by the next call. */
    public PersonKey ofParticipation(Slice id) {
        return of((byte) 'p', Arrays.copyOfRange(id.bytes(), id.from(), id.to()));
    }

    private PersonKey of(byte kind, byte[] identifier) {
        byte[] message = Arrays.copyOf(identifier, identifier.length + 1);
        message[identifier.length] = kind;
        // Registers come sorted by person more often than not.
        if (Arrays.equals(message, last)) {
            return key;
        }
        last = message;
        mac.update(message);
        try {
            mac.doFinal(digest, 0);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the digest has its right length", impossible);
        }
        key.set(digestBuffer.getLong(0), digestBuffer.getLong(8));
        return key;
    }
}
