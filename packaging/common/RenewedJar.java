import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * A jar whose classes are as old as Java 5, written anew as classes of Java 8: the same code, with
 * the stack maps that classes have since Java 6. Java's start cache leaves out classes without
 * them, and checks those in the slow way of that time at every start.
 *
 * @param jar the jar as it was published
 */
record RenewedJar(JarFile jar) {
  private static final String NOTICE = "META-INF/RENEWED.txt";

  /** Writes it beside or elsewhere, with the time of the original. */
  static void write(Path from, Path to) throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        JarOutputStream out = new JarOutputStream(file)) {
      new RenewedJar(jar).write(out);
      String notice =
          "Careleaf's build has written the classes of "
              + from.getFileName()
              + " anew, with stack maps; nothing else was changed.\n";
      add(NOTICE, Files.getLastModifiedTime(from).toMillis(), utf8(notice), out);
    }
    Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
  }

  private void write(JarOutputStream out) throws IOException {
    ClassFile files =
        ClassFile.of(
            ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::bytes)
                    .orElse(ClassHierarchyResolver.defaultResolver())),
            ConstantPoolSharingOption.NEW_POOL,
            StackMapsOption.GENERATE_STACK_MAPS);
    for (JarEntry entry : Collections.list(jar.entries())) {
      byte[] bytes = jar.getInputStream(entry).readAllBytes();
      add(
          entry.getName(),
          entry.getTime(),
          entry.getName().endsWith(".class") ? renewed(bytes, files) : bytes,
          out);
    }
  }

  private static void add(String name, long time, byte[] bytes, JarOutputStream out)
      throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTime(time);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static byte[] renewed(byte[] bytes, ClassFile files) throws IOException {
    ClassModel old = files.parse(bytes);
    if (old.majorVersion() >= ClassFile.JAVA_6_VERSION) {
      return bytes;
    }
    byte[] renewed =
        files.transformClass(
            old,
            ClassTransform.transformingMethodBodies((code, part) -> code.with(part))
                .andThen(
                    (type, part) -> {
                      if (part instanceof ClassFileVersion) {
                        type.withVersion(ClassFile.JAVA_8_VERSION, 0);
                      } else {
                        type.with(part);
                      }
                    }));
    if (!files.verify(renewed).isEmpty()) {
      throw new IOException(old.thisClass().asInternalName() + " could not be written anew");
    }
    return renewed;
  }

  /** A class of the jar, if it is one. */
  private InputStream bytes(ClassDesc type) {
    String name = type.descriptorString();
    JarEntry entry = jar.getJarEntry(name.substring(1, name.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
