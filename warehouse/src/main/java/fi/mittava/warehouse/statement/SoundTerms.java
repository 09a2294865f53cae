package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.contract.PublishedEvidence;
import fi.mittava.warehouse.contract.PublishedTerms;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.payment.TermsProblem;
import fi.mittava.warehouse.payment.TermsRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Terms that price whoever takes part, and what is wrong with all others. One that is faulty is nobody's rival.
 *
 * @param sound by contract
 * @param faulty by contract
 */
record SoundTerms(SortedMap<String, Terms> sound, Map<String, List<TermsProblem>> faulty) {

    static SoundTerms of(GenerationReader reader) {
        PublishedTerms published = PublishedTerms.of(reader);
        return reader.kept(SoundTerms.class, missing -> read(reader, published));
    }

    private static SoundTerms read(GenerationReader reader, PublishedTerms published) {
        SortedMap<String, Terms> sound = new TreeMap<>(published.sound());
        Map<String, List<TermsProblem>> faulty = new TreeMap<>(published.faulty());
        PublishedEvidence evidence = new PublishedEvidence(reader);
        Set<String> paying = published.sound().keySet();
        for (List<String> part : evidence.parts(paying)) {
            List<Terms> terms = part.stream()
                    .flatMap(contract -> Stream.ofNullable(published.sound().get(contract)))
                    .toList();
            TermsRules.check(
                            terms,
                            evidence.ofContracts(part, paying),
                            reader.info().asOf())
                    .forEach(problem -> {
                        sound.remove(problem.contract());
                        faulty.computeIfAbsent(problem.contract(), contract -> new ArrayList<>())
                                .add(problem);
                    });
        }
        return new SoundTerms(sound, faulty);
    }
}
