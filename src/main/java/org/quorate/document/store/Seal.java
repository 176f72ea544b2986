package org.quorate.document.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals one file's pieces with AES-256-GCM under a key of its own, so that a piece's number may be its nonce: each is
 * sealed once. A piece is bound to its file, its number and the file's whole length: none can be left out, moved, put
 * into another file or replaced.
 */
final class Seal {

    static final int NAME = -1;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final UUID fileId;
    private final long length;

    Seal(SecretKey key, UUID fileId, long length) {
        this.key = key;
        this.fileId = fileId;
        this.length = length;
    }

    byte[] sealed(int piece, byte[] text) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, piece).doFinal(text);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    byte[] opened(int piece, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, piece).doFinal(sealed);
        } catch (AEADBadTagException altered) {
            throw new IllegalStateException("a kept file is not what was kept: " + fileId);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private Cipher cipher(int mode, int piece) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(piece).array();
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((fileId + ":" + piece + ":" + length).getBytes(UTF_8));
        return cipher;
    }
}
