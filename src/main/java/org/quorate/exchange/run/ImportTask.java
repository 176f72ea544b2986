package org.quorate.exchange.run;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports what was uploaded, on one of the nodes; the task's instance is the run's id. */
@Configuration(proxyBeanMethods = false)
public class ImportTask {

    public static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("import-uploaded-files");

    @Bean
    Task<Void> importUploadedFiles(UploadedImport uploads) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, context) -> uploads.run(UUID.fromString(instance.getId())));
    }
}
