package org.testimonia.io;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Problem;

/** What a {@code datapackage.json} (Frictionless Data Package 2.0) says of a dataset: its name and its tables. */
final class DataPackage {

    static final String FILE_NAME = "datapackage.json";

    private static final List<String> PLAIN_KEYS = List.of("role");

    private final DatasetFolder folder;
    private final Consumer<Problem> problems;
    private final List<DatasetFile> files = new ArrayList<>();

    private DataPackage(DatasetFolder folder, Consumer<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * What was read.
     *
     * @param name the dataset's name, if it gives one
     * @param files the files, each with its role
     */
    record Read(Optional<String> name, List<DatasetFile> files) {}

    static Read read(DatasetFolder folder, Consumer<Problem> problems) throws DatasetReadException {
        RecordFile file = new RecordFile(folder, FILE_NAME, FileFormat.JSON);
        Node.Mapping root = WholeFile.read(file, problems);
        DataPackage dataPackage = new DataPackage(folder, problems);
        dataPackage.resources(root);
        return new Read(root.text("name"), List.copyOf(dataPackage.files));
    }

    private void resources(Node.Mapping root) throws DatasetReadException {
        Node resources = root.get("resources")
                .orElseThrow(() -> wrong(root, "resources", "got nothing, expected a list of the package's files"));
        if (!(resources instanceof Node.Sequence list)) {
            throw wrong(resources, "resources", "got " + resources.kindName() + ", expected a list");
        }
        for (Node item : list.items()) {
            if (!(item instanceof Node.Mapping resource)) {
                throw wrong(item, "resources", "got " + item.kindName() + ", expected an object");
            }
            resource(resource);
        }
    }

    private void resource(Node.Mapping resource) throws DatasetReadException {
        Optional<Node> testimonia = resource.get("testimonia");
        if (testimonia.isEmpty()) {
            resourceWithoutRole(resource);
            return;
        }
        if (!(testimonia.get() instanceof Node.Mapping mapping)) {
            throw wrong(
                    testimonia.get(), "testimonia", "got " + testimonia.get().kindName() + ", expected an object");
        }
        Node roleNode = mapping.get("role")
                .orElseThrow(() -> wrong(mapping, "role", "got nothing, expected one of " + DatasetFile.Role.names()));
        DatasetFile.Role role = DatasetFile.Role.named(roleNode.inWords())
                .orElseThrow(() -> wrong(
                        roleNode,
                        "role",
                        Quoting.got(roleNode.inWords())
                                + FieldCheck.hint(roleNode.inWords(), DatasetFile.Role.nameList())));
        Optional<TableMapping> table = Optional.empty();
        if (role == DatasetFile.Role.TABLE) {
            table = Optional.of(TableMapping.read(mapping, problems));
        } else {
            FieldCheck.ofKeys(PLAIN_KEYS, "a key of a resource's role", problems)
                    .check(mapping.fields());
        }
        for (Node.Scalar path : paths(resource)) {
            add(role, path, table, resource);
        }
    }

    /** A file that is named claims, subjects or sources is what it says, as without a {@code datapackage.json}. */
    private void resourceWithoutRole(Node.Mapping resource) throws DatasetReadException {
        for (Node.Scalar path : paths(resource)) {
            Optional<DatasetFile.Role> role = DatasetFile.Role.ofFileName(path.text());
            if (role.isPresent()) {
                add(role.get(), path, Optional.empty(), resource);
            }
        }
    }

    private void add(DatasetFile.Role role, Node.Scalar path, Optional<TableMapping> table, Node.Mapping resource)
            throws DatasetReadException {
        files.add(DatasetFile.of(role, folder, file(path, resource), table).withMissing(MissingValues.of(resource)));
    }

    private static List<Node.Scalar> paths(Node.Mapping resource) throws DatasetReadException {
        Optional<Node> path = resource.get("path");
        List<Node> nodes = path.isEmpty()
                ? List.of()
                : path.get() instanceof Node.Sequence list ? list.items() : List.of(path.get());
        List<Node.Scalar> paths = new ArrayList<>();
        for (Node node : nodes) {
            if (!(node instanceof Node.Scalar scalar)) {
                throw wrong(node, "path", "got " + node.kindName() + ", expected a file's path");
            }
            paths.add(scalar);
        }
        if (paths.isEmpty() && resource.get("testimonia").isPresent()) {
            throw wrong(resource, "path", "got nothing, expected the path of a file in the folder");
        }
        return paths;
    }

    /** The path of a file in the folder, with {@code /} between folders on every system. */
    private String file(Node.Scalar node, Node.Mapping resource) throws DatasetReadException {
        String text = node.text();
        String file = inside(node);
        if (!folder.has(file)) {
            throw wrong(
                    node,
                    "path",
                    Quoting.got(text) + ", which is not there, expected a file in the folder" + origin(resource));
        }
        try {
            if (folder.leaves(file)) {
                throw leaves(node);
            }
        } catch (IOException e) {
            throw wrong(node, "path", Quoting.got(text) + ", which cannot be followed, expected a file in the folder");
        }
        return file;
    }

    private static String inside(Node.Scalar node) throws DatasetReadException {
        String text = node.text();
        Path file;
        try {
            file = Path.of(text).normalize();
        } catch (InvalidPathException e) {
            throw wrong(node, "path", Quoting.got(text) + ", expected the path of a file in the folder");
        }
        boolean foreign = text.contains("://") || text.startsWith("/") || text.startsWith("\\") || text.contains(":\\");
        if (foreign || file.isAbsolute() || file.startsWith("..")) {
            throw leaves(node);
        }
        return file.toString().replace('\\', '/');
    }

    /** Where a file that is not there comes from, if the description says so. */
    private static String origin(Node.Mapping resource) {
        return resource.get("sources").filter(Node.Sequence.class::isInstance).stream()
                .flatMap(list -> ((Node.Sequence) list).items().stream())
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .flatMap(source -> source.text("path").or(() -> source.text("title")).stream())
                .findFirst()
                .map(place -> "; its description says that it comes from " + OneLine.of(place))
                .orElse("");
    }

    private static DatasetReadException leaves(Node.Scalar node) {
        return wrong(node, "path", Quoting.got(node.text()) + ", which leaves the folder, expected a path inside it");
    }

    private static DatasetReadException wrong(Node node, String field, String message) {
        return DatasetReadException.at(node.position(), field, message);
    }
}
