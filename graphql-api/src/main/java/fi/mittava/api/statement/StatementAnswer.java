package fi.mittava.api.statement;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.payment.CapKind;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.StatementLine.Reason;
import fi.mittava.warehouse.statement.ContractStatement;
import fi.mittava.warehouse.statement.PriceVersion;
import fi.mittava.warehouse.statement.SealedStatement;
import fi.mittava.warehouse.statement.StatementProblem;
import fi.mittava.warehouse.statement.StatementSum;
import fi.mittava.warehouse.statement.ToldLine;
import fi.mittava.warehouse.statement.ToldStatement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schema's Statement. What is public is a field of the schema. */
record StatementAnswer(ToldStatement told, Groups groups) {

    /** The schema's StatementState. */
    enum State {
        DRAFT,
        SEALED
    }

    private ContractStatement statement() {
        return told.statement();
    }

    private Optional<SealedStatement> seal() {
        return Optional.ofNullable(statement().seal());
    }

    public Member contract() {
        return groups.contract(statement().contract());
    }

    public YearMonth month() {
        return statement().month();
    }

    public State state() {
        return seal().isPresent() ? State.SEALED : State.DRAFT;
    }

    public LocalDate asOf() {
        return statement().asOf();
    }

    public int generation() {
        return statement().generation();
    }

    public @Nullable String hash() {
        return seal().map(SealedStatement::hash).orElse(null);
    }

    public @Nullable String previousHash() {
        return seal().flatMap(seal -> Optional.ofNullable(seal.previousHash())).orElse(null);
    }

    public @Nullable OffsetDateTime sealedAt() {
        return seal().map(seal -> seal.sealedAt().atOffset(ZoneOffset.UTC)).orElse(null);
    }

    public Figure owed() {
        return told.owed();
    }

    public Figure paid() {
        return told.paid();
    }

    public Figure difference() {
        return told.difference();
    }

    public Figure owedToDate() {
        return told.owedToDate();
    }

    public Figure paidToDate() {
        return told.paidToDate();
    }

    public Figure differenceToDate() {
        return told.differenceToDate();
    }

    public List<Sum> sums() {
        return told.sums().stream().map(sum -> new Sum(sum, groups)).toList();
    }

    public @Nullable List<Line> lines() {
        List<ToldLine> lines = told.lines();
        return lines == null
                ? null
                : lines.stream().map(line -> new Line(line, groups)).toList();
    }

    public @Nullable Integer pending() {
        return told.pending();
    }

    public @Nullable Integer participations() {
        return told.participations();
    }

    public List<StatementProblem> problems() {
        return statement().problems();
    }

    /** The schema's StatementSum. */
    record Sum(StatementSum sum, Groups groups) {

        public String version() {
            return sum.price().code();
        }

        public Component component() {
            return sum.price().component();
        }

        public String metric() {
            return sum.price().metricCode();
        }

        public @Nullable Member targetGroup() {
            return groups.targetGroup(sum.price().targetGroup());
        }

        public @Nullable YearMonth due() {
            return sum.due();
        }

        public @Nullable Reason reason() {
            return sum.reason();
        }

        public @Nullable YearMonth bookedIn() {
            return sum.bookedIn();
        }

        public int claims() {
            return sum.claims();
        }

        public int units() {
            return sum.units();
        }

        public BigDecimal amount() {
            return Euros.of(sum.cents());
        }
    }

    /** The schema's StatementLine. */
    record Line(ToldLine line, Groups groups) {

        private PriceVersion priceVersion() {
            return line.price();
        }

        public @Nullable String participation() {
            return line.participation();
        }

        public @Nullable String reference() {
            return line.reference();
        }

        public String version() {
            return priceVersion().code();
        }

        public Component component() {
            return priceVersion().component();
        }

        public String metric() {
            return priceVersion().metricCode();
        }

        public @Nullable Member targetGroup() {
            return groups.targetGroup(priceVersion().targetGroup());
        }

        public YearMonth due() {
            return line.line().claim().key().due();
        }

        public int units() {
            return line.line().claim().units();
        }

        public BigDecimal price() {
            return Euros.of(line.line().claim().unitPrice());
        }

        public BigDecimal amount() {
            return Euros.of(line.line().amount());
        }

        public BigDecimal owedNow() {
            return Euros.of(line.line().claim().amount());
        }

        public Reason reason() {
            return line.line().reason();
        }

        public @Nullable YearMonth bookedIn() {
            return line.line().bookedIn();
        }

        public @Nullable CapKind cutBy() {
            return line.line().claim().cutBy();
        }

        public List<String> sources() {
            return line.line().claim().proof().sources();
        }

        public List<YearMonth> months() {
            return line.line().claim().proof().months();
        }
    }
}
