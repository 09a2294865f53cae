package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.Dimension;
import java.util.Arrays;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What any generation can be asked about. */
@Controller
final class DimensionController {

    @QueryMapping
    List<DimensionInfo> dimensions() {
        return Arrays.stream(Dimension.values()).map(DimensionInfo::of).toList();
    }
}
