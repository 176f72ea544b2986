package org.quorate.correspondence.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.gov.service.notify.Notification;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientApi;
import uk.gov.service.notify.NotificationClientException;

/** GOV.UK Notify, each question with an end to waiting: its client sets none. */
class NotifyApi {

    private final NotificationClientApi client;
    private final Duration patience;

    NotifyApi(NotifySettings settings) {
        this.client = new NotificationClient(settings.apiKey(), settings.baseUrl());
        this.patience = settings.patience();
    }

    /** @return Notify's own id for it */
    String sms(String template, String number, Map<String, ?> words, String reference)
            throws NotificationClientException {
        return patiently(() -> client.sendSms(template, number, words, reference)
                .getNotificationId()
                .toString());
    }

    /** @return Notify's own id for it */
    String letter(String template, Map<String, ?> words, String reference) throws NotificationClientException {
        return patiently(() -> client.sendLetter(template, words, reference)
                .getNotificationId()
                .toString());
    }

    /** Notify's id for what it got under our reference. */
    Optional<String> idOf(String reference) throws NotificationClientException {
        return patiently(() -> client.getNotifications("", "", reference, "").getNotifications().stream()
                .map(Notification::getId)
                .map(Object::toString)
                .findFirst());
    }

    /** What became of it, in Notify's words. */
    String statusOf(String id) throws NotificationClientException {
        return patiently(() -> client.getNotificationById(id).getStatus());
    }

    /** On a virtual thread, because there an interrupt ends a read that waits. */
    private <T> T patiently(Callable<T> question) throws NotificationClientException {
        var answer = new FutureTask<>(question);
        Thread.ofVirtual().start(answer);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            answer.cancel(true);
            throw new NotificationClientException(tooLong);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof NotificationClientException said
                    ? said
                    : new NotificationClientException(failure);
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotificationClientException(interrupted);
        }
    }
}
