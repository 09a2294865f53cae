package fi.mittava.api.answer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many answers were kept already, and how much is being computed. */
@Component
final class AnswerMeters implements MeterBinder {

    private final KeptAnswers kept;
    private final Admission admission;

    AnswerMeters(Answers answers, Admission admission) {
        this.kept = answers.kept();
        this.admission = admission;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        FunctionCounter.builder("mittava.cache.hits", kept, KeptAnswers::hits)
                .description("Questions whose answer was kept.")
                .register(meters);
        FunctionCounter.builder("mittava.cache.misses", kept, KeptAnswers::misses)
                .description("Questions whose answer had to be computed.")
                .register(meters);
        Gauge.builder("mittava.cache.size", kept, KeptAnswers::bytes)
                .description("Answers that are kept.")
                .baseUnit(BaseUnits.BYTES)
                .register(meters);
        Gauge.builder("mittava.admission.running", admission, Admission::running)
                .description("Questions that are being computed.")
                .register(meters);
        Gauge.builder("mittava.admission.waiting", admission, Admission::waiting)
                .description("Questions that wait to be computed.")
                .register(meters);
        FunctionCounter.builder("mittava.admission.refused", admission, Admission::refused)
                .description("Questions that there was no room for.")
                .register(meters);
        FunctionCounter.builder("mittava.admission.stopped", admission, Admission::stopped)
                .description("Questions that were stopped since nobody waited for the answer any more.")
                .register(meters);
    }
}
