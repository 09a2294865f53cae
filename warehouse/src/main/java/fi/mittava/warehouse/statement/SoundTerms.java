package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.contract.PublishedEvidence;
import fi.mittava.warehouse.contract.PublishedTerms;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.payment.TermsProblem;
import fi.mittava.warehouse.payment.TermsRules;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        published.sound().forEach((contract, terms) -> {
            List<TermsProblem> problems = TermsRules.check(
                    List.of(terms),
                    evidence.ofContract(contract, published.sound().keySet()),
                    reader.info().asOf());
            if (!problems.isEmpty()) {
                sound.remove(contract);
                faulty.put(contract, problems);
            }
        });
        return new SoundTerms(sound, faulty);
    }
}
