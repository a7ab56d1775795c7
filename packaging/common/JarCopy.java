import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * A jar that is written anew with other classes.
 *
 * @param jars the jar, and those whose classes its own name
 */
record JarCopy(List<JarFile> jars) implements AutoCloseable {
  /** What becomes of the bytes of a class. */
  interface Change {
    byte[] of(byte[] bytes) throws IOException;
  }

  static JarCopy of(Path jar, List<Path> beside) throws IOException {
    List<JarFile> jars = new ArrayList<>();
    jars.add(new JarFile(jar.toFile()));
    for (Path other : beside) {
      jars.add(new JarFile(other.toFile()));
    }
    return new JarCopy(jars);
  }

  /** Reads and writes its classes, and knows what they extend. */
  ClassFile files(ClassFile.Option... options) {
    return ClassFile.of(options)
        .withOptions(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::bytes)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  /** Writes its entries, each with the time that it has; more may follow. */
  void write(JarOutputStream out, Change change) throws IOException {
    JarFile jar = jars.getFirst();
    for (JarEntry entry : Collections.list(jar.entries())) {
      byte[] bytes = jar.getInputStream(entry).readAllBytes();
      boolean isClass = entry.getName().endsWith(".class");
      add(entry.getName(), entry.getTime(), isClass ? change.of(bytes) : bytes, out);
    }
  }

  static void add(String name, long time, byte[] bytes, JarOutputStream out) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTime(time);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  /** The start cache tells a jar by its time: the copy has that of the original. */
  static void dateAs(Path original, Path copy) throws IOException {
    Files.setLastModifiedTime(copy, Files.getLastModifiedTime(original));
  }

  /** A class of the jars, if it is one. */
  private InputStream bytes(ClassDesc type) {
    String name = type.descriptorString();
    String entry = name.substring(1, name.length() - 1) + ".class";
    try {
      for (JarFile jar : jars) {
        JarEntry found = jar.getJarEntry(entry);
        if (found != null) {
          return jar.getInputStream(found);
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (JarFile jar : jars) {
      jar.close();
    }
  }
}
