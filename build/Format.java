import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs palantir-java-format over every source file of the project: {@code check DIR} or {@code apply DIR}. */
public final class Format {
    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        List<String> arguments = new ArrayList<>(List.of("--palantir"));
        arguments.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        arguments.addAll(sources(Path.of(args[1])));
        Main formatter = new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in);
        int result = formatter.format(arguments.toArray(String[]::new));
        if (result != 0 && !apply) {
            System.err.println("The files above are not formatted. Mend them with: mvn -f build exec:exec@format");
        }
        System.exit(result);
    }

    private static List<String> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .filter(file -> !file.contains("/target/") && !file.contains("/node_modules/"))
                    .sorted()
                    .toList();
        }
    }
}
