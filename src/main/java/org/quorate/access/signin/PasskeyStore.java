package org.quorate.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.access.AccountEvent;
import org.quorate.access.AccountNews;
import org.quorate.access.CurrentActor;
import org.quorate.access.OpenSession;
import org.quorate.access.SessionBook;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Keeps passkeys in our own table. They are deleted on the screen <em>My account</em>, not here. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private static final int LABEL = 60;

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final SessionBook sessions;
    private final AccountNews news;
    private final Clock clock;

    PasskeyStore(
            JdbcClient jdbc,
            CurrentActor current,
            AuditTrail audit,
            SessionBook sessions,
            AccountNews news,
            Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.sessions = sessions;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("passkeys are removed by their owner");
    }

    /** A new one, or one that was just used. */
    @Override
    @Transactional
    public void save(CredentialRecord passkey) {
        var used = jdbc.sql("""
                        update access_passkey set signature_count = :count, backed_up = :backedUp, last_used_at = :now
                        where credential_id = :credential
                        """)
                .param("count", passkey.getSignatureCount())
                .param("backedUp", passkey.isBackupState())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("credential", passkey.getCredentialId().getBytes())
                .update();
        if (used == 0) {
            add(passkey);
        }
    }

    private void add(CredentialRecord passkey) {
        var account = PasskeyOwners.account(passkey.getUserEntityUserId());
        jdbc.sql("""
                        insert into access_passkey (id, account_id, credential_id, public_key, signature_count, verified,
                            backup_eligible, backed_up, transports, attestation, label, created_at, last_used_at)
                        values (:id, :account, :credential, :key, :count, :verified, :eligible, :backedUp, :transports,
                            :attestation, :label, :now, :now)
                        """)
                .param("id", Ids.next())
                .param("account", account)
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param("label", label(passkey.getLabel()))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        var actor = current.find()
                .or(() ->
                        current.awaitingSecondStep().map(half -> half.session().actor()))
                .orElseThrow();
        audit.fact(actor, "second-factor-added", "account", account, Map.of("factor", "passkey"));
        sessions.provedOnlyIn(thisSession(), account);
        news.tell(account, AccountEvent.PASSKEY_ADDED, actor);
    }

    private static @Nullable UUID thisSession() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(OpenSession.KEY, RequestAttributes.SCOPE_SESSION)
                                instanceof OpenSession open
                ? open.id()
                : null;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql("select * from access_passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .query((row, n) -> passkey(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql("select * from access_passkey where account_id = ?")
                .param(PasskeyOwners.account(userId))
                .query((row, n) -> passkey(row))
                .list();
    }

    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyOwners.bytes(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream(row.getString("transports").split(",", -1))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .label(row.getString("label"))
                .created(row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .lastUsed(row.getObject("last_used_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .build();
    }

    private static String label(@Nullable String typed) {
        var label = typed == null ? "" : typed.strip();
        return label.isEmpty() ? "Passkey" : label.substring(0, Math.min(LABEL, label.length()));
    }
}
