package fi.mittava.ingest.validation;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.Item;
import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.feed.ColumnType;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.FieldValue;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.Slice;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.source.RawRecord;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns responses of a wide file into their answers, a row each, with the hashes that the same answers have in long form. One
 * bad answer refuses the response. A withdrawn response withdraws the answer to every item.
 */
final class ResponseValidator implements Validator {
    private static final Feed FEED = Feeds.MEASUREMENTS;
    private static final ColumnType ANSWER = FEED.column("answer").type();
    private static final long INSTRUMENT_SEED = ContentHash.seed("instrument_code");
    private static final long ITEM_SEED = ContentHash.seed("item_code");
    private static final long ANSWER_SEED = ContentHash.seed("answer");

    private final RecordValidator shared;
    private final Instruments instruments;
    private final ResponseForm form;
    private final byte[] instrument;
    private final byte[][] items;
    private final LandedTable table =
            LandingLayout.table(LandingLayout.landed(Feeds.everything().indexOf(FEED)));
    private final int instrumentSlot = table.slot("instrument_code");
    private final int versionSlot = table.slot("instrument_version");
    private final int participationSlot = table.slot("participation_id");
    private final int itemSlot = table.slot("item_code");
    private final int answerSlot = table.slot("answer");
    private final int deletedSlot = table.slot(Feed.DELETED);
    private final int hashSlot = table.slot(LandedTable.CONTENT_HASH);
    private final Slice field = new Slice();
    private final FieldValue value = new FieldValue();
    private final ContentHash hash = new ContentHash();

    /** The answers of the response at hand: places in the form's answers, and numbers. */
    private final int[] answered;

    private final double[] numbers;
    private int count;
    private long sharedSum;
    private boolean isWithdrawal;

    /** {@code shared} reads what the answers of a response share. */
    ResponseValidator(ResponseForm form, Instruments instruments, RecordValidator shared) {
        this.form = form;
        this.instruments = instruments;
        this.shared = shared;
        this.instrument = utf8(form.instrument());
        this.items = form.answers().stream().map(ResponseValidator::utf8).toArray(byte[][]::new);
        this.answered = new int[items.length];
        this.numbers = new double[items.length];
    }

    @Override
    public @Nullable Refusal validate(RawRecord record, long updatedAt, Row row) {
        count = 0;
        Refusal refusal = shared.validate(record, updatedAt, row);
        if (refusal != null) {
            return refusal;
        }
        row.text(instrumentSlot, instrument);
        hash.resume(shared.contentSum()).add(INSTRUMENT_SEED, instrument, 0, instrument.length);
        sharedSum = hash.sum();
        isWithdrawal = row.number(deletedSlot) == 1;
        if (isWithdrawal) {
            form.answers().forEach(item -> add(item, 0));
            return null;
        }
        String version = row.has(versionSlot) ? row.text(versionSlot) : null;
        int place = FEED.columns().size();
        for (ResponseForm.Cell cell : form.cells()) {
            record.field(place++, field);
            refusal = field.isEmpty() ? null : read(cell, version, row.has(participationSlot));
            if (refusal != null) {
                return refusal;
            }
        }
        return count == 0
                ? new Refusal(null, ReasonCode.ANSWER_MISSING, ReasonCode.ANSWER_MISSING.hint())
                : chosenTwice(version);
    }

    private @Nullable Refusal read(ResponseForm.Cell cell, @Nullable String version, boolean hasParticipation) {
        Item.Choice choice = cell.isChoice() ? instruments.choice(form.instrument(), version, cell.item()) : null;
        int first = count;
        ReasonCode reason = choice == null ? readNumber(cell) : readChoices(cell, choice);
        if (reason != null) {
            String rule = choice == null ? " must be " + ANSWER.rule() : "";
            return new Refusal(cell.item(), reason, cell.item() + rule + ": " + reason.hint());
        }
        for (int i = first; i < count; i++) {
            reason = instruments.refusal(
                    form.instrument(), version, form.answers().get(answered[i]), numbers[i], hasParticipation);
            if (reason != null) {
                boolean isLink = reason == ReasonCode.LINK_MISSING || reason == ReasonCode.LINK_NOT_ALLOWED;
                String column = isLink ? "participation_id" : cell.item();
                return new Refusal(column, reason, column + ": " + reason.hint());
            }
        }
        return null;
    }

    private @Nullable ReasonCode readNumber(ResponseForm.Cell cell) {
        ReasonCode reason = ANSWER.read(field, value);
        if (reason == null) {
            add(cell.item(), Double.longBitsToDouble(value.number()));
        }
        return reason;
    }

    /** The choices chosen, with blanks, commas or semicolons between; those not named are known not to be chosen. */
    private @Nullable ReasonCode readChoices(ResponseForm.Cell cell, Item.Choice choice) {
        Set<String> chosen = Stream.of(field.text().split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        if (!choice.codes().containsAll(chosen)) {
            return ReasonCode.CHOICE_UNKNOWN;
        }
        choice.codes().forEach(code -> add(Item.Choice.answer(cell.item(), code), chosen.contains(code) ? 1 : 0));
        return null;
    }

    private @Nullable Refusal chosenTwice(@Nullable String version) {
        for (ResponseForm.Cell cell : form.cells()) {
            Item.Choice choice = cell.isChoice() ? instruments.choice(form.instrument(), version, cell.item()) : null;
            if (choice != null && !choice.isSeveral() && chosen(cell.item()) > 1) {
                ReasonCode reason = ReasonCode.CHOICE_SEVERAL;
                return new Refusal(cell.item(), reason, cell.item() + ": " + reason.hint());
            }
        }
        return null;
    }

    private int chosen(String item) {
        int chosen = 0;
        for (int i = 0; i < count; i++) {
            boolean isOf = form.answers().get(answered[i]).startsWith(item + ".");
            chosen += isOf && numbers[i] == 1 ? 1 : 0;
        }
        return chosen;
    }

    private void add(String item, double number) {
        answered[count] = form.answers().indexOf(item);
        numbers[count] = number;
        count++;
    }

    @Override
    public int rows() {
        return count;
    }

    @Override
    public void complete(int number, Row row) {
        byte[] item = items[answered[number]];
        row.text(itemSlot, item);
        hash.resume(sharedSum).add(ITEM_SEED, item, 0, item.length);
        if (!isWithdrawal) {
            long bits = Double.doubleToRawLongBits(numbers[number]);
            row.number(answerSlot, bits);
            hash.add(ANSWER_SEED, bits);
        }
        row.number(hashSlot, hash.value());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
