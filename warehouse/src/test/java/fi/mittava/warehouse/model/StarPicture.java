package fi.mittava.warehouse.model;

import fi.mittava.warehouse.model.StarTable.Column;
import fi.mittava.warehouse.model.StarTable.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts in the middle, dimensions at the sides: of what was done to the left, of what clients said to the right. A line
 * leads from a column to the table that it points at.
 */
final class StarPicture {

    private static final int WIDTH = 220;
    private static final int GAP = 100;
    private static final int LINE = 17;
    private static final int TITLE = 24;
    private static final int SPACE = 22;
    private static final int MARGIN = 20;
    private static final int BEND = 44;

    private final List<StarTable> tables;
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    StarPicture(List<StarTable> tables) {
        this.tables = tables.stream().filter(StarPicture::isDrawn).toList();
        int[] bottoms = {MARGIN, MARGIN, MARGIN, MARGIN};
        for (StarTable table : this.tables) {
            int column = column(table);
            Box box = new Box(table, MARGIN + column * (WIDTH + GAP), bottoms[column], column);
            boxes.put(table.name(), box);
            bottoms[column] = box.bottom() + SPACE;
        }
    }

    private record Box(StarTable table, int x, int y, int column) {

        int bottom() {
            return y + TITLE + LINE * lines().size() + 8;
        }

        /** The columns that are keys, then how many more there are. */
        List<String> lines() {
            List<String> lines = new ArrayList<>(
                    table.keyColumns().stream().map(Column::name).toList());
            int more = table.columns().size() - lines.size();
            if (more > 0) {
                lines.add("+ " + more + " more");
            }
            return lines;
        }

        int lineY(int line) {
            return y + TITLE + LINE * line + 13;
        }
    }

    private static boolean isDrawn(StarTable table) {
        return table.kind() == Kind.FACT || table.kind() == Kind.BRIDGE || table.kind() == Kind.DIMENSION;
    }

    private static int column(StarTable table) {
        // What belongs to a participation stands with it, whatever its kind.
        boolean isSide =
                table.columns().stream().noneMatch(column -> column.name().equals("participation_key"))
                        && (table.kind() == Kind.DIMENSION || table.kind() == Kind.BRIDGE);
        return table.isOfMeters() ? (isSide ? 3 : 2) : (isSide ? 0 : 1);
    }

    String svg() {
        int width = 2 * MARGIN + BEND + 4 * WIDTH + 3 * GAP;
        int height =
                MARGIN + boxes.values().stream().mapToInt(Box::bottom).max().orElse(0);
        StringBuilder svg = new StringBuilder("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
            font-family="system-ui, Helvetica, Arial, sans-serif" font-size="13" role="img" \
            aria-label="The tables of the star and what points at what">
            <rect width="%1$d" height="%2$d" fill="#ffffff"/>
            """.formatted(width, height));
        boxes.values().forEach(box -> drawLines(box, svg));
        boxes.values().forEach(box -> drawBox(box, svg));
        return svg.append("</svg>\n").toString();
    }

    private void drawLines(Box from, StringBuilder svg) {
        List<Column> columns = from.table().keyColumns();
        for (int line = 0; line < columns.size(); line++) {
            int y = from.lineY(line) - 4;
            from.table()
                    .referenceOf(columns.get(line))
                    .filter(boxes::containsKey)
                    .ifPresent(to -> drawLine(from, y, boxes.get(to), svg));
        }
    }

    /** From a column's side to the title of a table; within a column of the picture around the right side. */
    private static void drawLine(Box from, int fromY, Box to, StringBuilder svg) {
        boolean isToLeft = to.column() < from.column();
        int fromX = isToLeft ? from.x() : from.x() + WIDTH;
        int toX = to.column() > from.column() ? to.x() : to.x() + WIDTH;
        int toY = to.y() + TITLE / 2;
        int bend = to.column() == from.column() ? BEND : 60;
        int bendFrom = isToLeft ? -bend : bend;
        int bendTo = to.column() > from.column() ? -bend : bend;
        svg.append("<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#7d8a97\" stroke-width=\"1.2\"/>\n"
                .formatted(fromX, fromY, fromX + bendFrom, fromY, toX + bendTo, toY, toX, toY));
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"3\" fill=\"#4a5763\"/>\n".formatted(toX, toY));
    }

    private static void drawBox(Box box, StringBuilder svg) {
        StarTable table = box.table();
        svg.append("""
            <rect x="%d" y="%d" width="%d" height="%d" rx="4" fill="#ffffff" stroke="#4a5763"/>
            <path d="M%d %d h%d v%d h-%d z" fill="%s" stroke="#4a5763"/>
            <text x="%d" y="%d" font-weight="600">%s</text>
            """.formatted(
                        box.x(),
                        box.y(),
                        WIDTH,
                        box.bottom() - box.y(),
                        box.x(),
                        box.y(),
                        WIDTH,
                        TITLE,
                        WIDTH,
                        table.kind().colour,
                        box.x() + 10,
                        box.y() + 17,
                        table.name()));
        List<String> lines = box.lines();
        for (int line = 0; line < lines.size(); line++) {
            String name = lines.get(line);
            String style = table.key().contains(name)
                    ? " font-weight=\"600\""
                    : name.startsWith("+") ? " fill=\"#6b7680\" font-style=\"italic\"" : "";
            svg.append("<text x=\"%d\" y=\"%d\"%s>%s</text>\n".formatted(box.x() + 10, box.lineY(line), style, name));
        }
    }
}
