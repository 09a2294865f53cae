package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.Text;

/** The schema's Lang. */
public enum Lang {
    FI,
    SV,
    EN;

    public String of(Text text) {
        return switch (this) {
            case FI -> text.fi();
            case SV -> text.sv();
            case EN -> text.en();
        };
    }
}
