package org.quorate.access.signin;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkeys are: our accounts, by their ids. Nobody is added or deleted this way. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    PasskeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(account(id));
    }

    /** @param name of the session's principal, which is the account's id */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return find(UUID.fromString(name));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are opened by administrators");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("accounts are closed by administrators");
    }

    static UUID account(Bytes id) {
        var bytes = ByteBuffer.wrap(id.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static Bytes bytes(UUID account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID id) {
        return jdbc.sql("select username, display_name from access_account where id = ? and enabled")
                .param(id)
                .query((row, n) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(bytes(id))
                        .name(row.getString("username"))
                        .displayName(row.getString("display_name"))
                        .build())
                .optional()
                .orElse(null);
    }
}
