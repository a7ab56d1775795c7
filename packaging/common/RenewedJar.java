import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;

/**
 * A jar whose classes are as old as Java 5, written anew as classes of Java 8: the same code, with
 * the stack maps that classes have since Java 6. Java's start cache leaves out classes without
 * them, and checks those in the slow way of that time at every start.
 */
final class RenewedJar {
  private static final String NOTICE = "META-INF/RENEWED.txt";

  private RenewedJar() {}

  /** Writes it beside or elsewhere, with the time of the original. */
  static void write(Path from, Path to) throws IOException {
    try (JarCopy jar = JarCopy.of(from, List.of());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
      ClassFile files =
          jar.files(ConstantPoolSharingOption.NEW_POOL, StackMapsOption.GENERATE_STACK_MAPS);
      jar.write(out, bytes -> renewed(bytes, files));
      String notice =
          "Careleaf's build has written the classes of "
              + from.getFileName()
              + " anew, with stack maps; nothing else was changed.\n";
      JarCopy.add(
          NOTICE,
          Files.getLastModifiedTime(from).toMillis(),
          notice.getBytes(StandardCharsets.UTF_8),
          out);
    }
    JarCopy.dateAs(from, to);
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
}
