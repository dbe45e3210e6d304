package io.github.ismskit.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.LedgerEntry;
import io.github.ismskit.remind.Reminded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is written keeps to the schemas that are published. */
final class FormsAreSoundTest {

    private static final Instant NOW = Instant.parse("2026-02-28T06:00:00Z");

    @Test
    void linesOfTheLedger() throws IOException {
        Schema schema = schema("reminders-ledger");
        Delivery delivery = Reminded.delivery(Channel.SMTP);
        for (LedgerEntry entry : new LedgerEntry[] {
            LedgerEntry.Intent.of(delivery, NOW),
            new LedgerEntry.Outcome(delivery.id(), NOW, Optional.empty()),
            new LedgerEntry.Outcome(delivery.id(), NOW, Optional.of("no route"))
        }) {
            String line = LedgerLines.line(entry);
            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(line.replace("\"delivery\"", "\"parcel\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void messagesOfTheWebhook() throws IOException {
        Schema schema = schema("reminder-message");
        byte[] bytes = new Payload(Payload.Form.GENERIC, Reminded.masthead(Reminded.DUE))
                .bytes(Reminded.delivery(Channel.WEBHOOK));
        String message = new String(bytes, StandardCharsets.UTF_8);
        assertThat(schema.validate(message, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(message.replace("\"due\",\"level\"", "\"late\",\"level\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema(String name) throws IOException {
        String text = Files.readString(Path.of("../docs/schemas/output/" + name + ".schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("urn:ismskit:schema:output:" + name + ":1"), text, InputFormat.JSON);
    }
}
