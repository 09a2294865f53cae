package fi.mittava.api.statement;

import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.TermLine;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.payment.TermsProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema's ContractTerms. What is public is a field of the schema. */
record TermsAnswer(Terms terms, List<TermsProblem> problems, Groups groups) {

    public Member contract() {
        return groups.contract(terms.contract());
    }

    public LocalDate start() {
        return terms.start();
    }

    public @Nullable LocalDate end() {
        return terms.end();
    }

    public @Nullable BigDecimal cap() {
        return Euros.of(terms.caps().contract());
    }

    public @Nullable BigDecimal capPerson() {
        return Euros.of(terms.caps().person());
    }

    public @Nullable BigDecimal capMonth() {
        return Euros.of(terms.caps().month());
    }

    public @Nullable BigDecimal floorMonth() {
        return Euros.of(terms.caps().floorMonth());
    }

    public List<Line> lines() {
        return terms.lines().stream().map(line -> new Line(line, groups)).toList();
    }

    /** The schema's TermLine. */
    record Line(TermLine line, Groups groups) {

        public String version() {
            return line.version();
        }

        public Component component() {
            return line.component();
        }

        public String metric() {
            return line.metric();
        }

        public @Nullable Anchor anchor() {
            return line.anchor();
        }

        public @Nullable Integer horizon() {
            return line.horizon();
        }

        public int sustainMonths() {
            return line.sustainMonths();
        }

        public int gapMonths() {
            return line.gapMonths();
        }

        public BigDecimal price() {
            return Euros.of(line.price());
        }

        public LocalDate validFrom() {
            return line.validFrom();
        }

        public @Nullable LocalDate validTo() {
            return line.validTo();
        }

        public @Nullable Member targetGroup() {
            return groups.targetGroup(line.targetGroup());
        }

        public @Nullable BigDecimal cap() {
            return Euros.of(line.cap());
        }

        public @Nullable BigDecimal capPerson() {
            return Euros.of(line.personCap());
        }

        public @Nullable String source() {
            return line.source();
        }

        public @Nullable Double leastResponseRate() {
            return line.leastResponseRate();
        }
    }
}
