import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Detours of the libraries that make PDFs, cut short: each command would pay for them with some
 * hundredths of a second, and a handout has no use for what they give. A method that is not found
 * as it is known here stops the build: then the library has changed, and this with it.
 */
enum Shortcuts {
  /**
   * The metadata, which {@code handout.pdf.Metadata} writes: the library's way is slow to begin.
   */
  METADATA(
      "openhtmltopdf-pdfbox-",
      "com/openhtmltopdf/pdfboxout/PdfBoxRenderer",
      "addPdfASchema(Lorg/apache/pdfbox/pdmodel/PDDocument;"
          + "Lcom/openhtmltopdf/pdfboxout/PdfRendererBuilder$PdfAConformance;Z)V",
      CodeBuilder::return_),

  /** The day on which a PDF was made, which no handout holds. Java's calendar is slow to begin. */
  CREATION_DATE(
      "openhtmltopdf-pdfbox-",
      "com/openhtmltopdf/pdfboxout/PdfBoxRenderer",
      "setDidValues(Lorg/apache/pdfbox/pdmodel/PDDocument;)V",
      "java/util/Calendar.getInstance()Ljava/util/Calendar;",
      CodeBuilder::aconst_null),

  /** What would write that a font cannot be drawn: Java's logging asks every jar of the program. */
  DRAWN_TEXT_LOG(
      "graphics2d-",
      "de/rototor/pdfbox/graphics2d/PdfBoxGraphics2DFontTextDrawer",
      "<clinit>()V",
      "java/util/logging/Logger.getLogger(Ljava/lang/String;)Ljava/util/logging/Logger;",
      code ->
          code.pop()
              .getstatic(
                  ClassDesc.of("java.util.logging.Logger"),
                  "global",
                  ClassDesc.of("java.util.logging.Logger"))),

  /** The days on which a font was made and changed, read over. */
  FONT_DATE(
      "fontbox-",
      "org/apache/fontbox/ttf/TTFDataStream",
      "readInternationalDate()Ljava/util/Calendar;",
      code ->
          code.aload(0)
              .invokevirtual(
                  ClassDesc.of("org.apache.fontbox.ttf.TTFDataStream"),
                  "readLong",
                  MethodTypeDesc.ofDescriptor("()J"))
              .pop2()
              .aconst_null()
              .areturn()),

  /** The same days in the part of a font that a PDF holds: the earliest that there is. */
  FONT_DATE_WRITTEN(
      "fontbox-",
      "org/apache/fontbox/ttf/TTFSubsetter",
      "writeLongDateTime(Ljava/io/DataOutputStream;Ljava/util/Calendar;)V",
      code ->
          code.aload(1)
              .lconst_0()
              .invokevirtual(
                  ClassDesc.of("java.io.DataOutputStream"),
                  "writeLong",
                  MethodTypeDesc.ofDescriptor("(J)V"))
              .return_());

  /** How the name of the jar begins. */
  private final String jar;

  private final String type;
  private final String method;

  /** The call that is replaced; empty where the whole method is. */
  private final String call;

  private final Consumer<CodeBuilder> instead;

  Shortcuts(String jar, String type, String method, Consumer<CodeBuilder> instead) {
    this(jar, type, method, "", instead);
  }

  Shortcuts(String jar, String type, String method, String call, Consumer<CodeBuilder> instead) {
    this.jar = jar;
    this.type = type;
    this.method = method;
    this.call = call;
    this.instead = instead;
  }

  static boolean areIn(Path jar) {
    return !of(jar).isEmpty();
  }

  private static Set<Shortcuts> of(Path jar) {
    String name = jar.getFileName().toString();
    return Stream.of(values())
        .filter(one -> name.startsWith(one.jar))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Copies a jar, with its time.
   *
   * @param lib the folder of the jars that its classes name
   */
  static void write(Path jar, Path lib, Path to) throws IOException {
    Set<Shortcuts> wanted = of(jar);
    Set<Shortcuts> made = new TreeSet<>();
    try (Stream<Path> others = Files.list(lib);
        JarCopy copy = JarCopy.of(jar, others.toList());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
      ClassFile files = copy.files();
      copy.write(out, bytes -> in(bytes, files, wanted, made));
    }
    if (!made.equals(wanted)) {
      throw new IOException(jar + " has changed: of " + wanted + " only " + made + " fit");
    }
    JarCopy.dateAs(jar, to);
  }

  /** A class with its shortcuts; the same bytes where it has none. */
  private static byte[] in(
      byte[] bytes, ClassFile files, Set<Shortcuts> wanted, Set<Shortcuts> made)
      throws IOException {
    String name = files.parse(bytes).thisClass().asInternalName();
    byte[] shortened = bytes;
    for (Shortcuts one : wanted) {
      if (one.type.equals(name)) {
        shortened = files.transformClass(files.parse(shortened), one.change(made));
      }
    }
    if (shortened != bytes && !files.verify(shortened).isEmpty()) {
      throw new IOException(name + " could not be given its shortcuts");
    }
    return shortened;
  }

  private ClassTransform change(Set<Shortcuts> made) {
    return ClassTransform.transformingMethods(
        this::isMeant,
        call.isEmpty()
            ? (to, part) -> {
              if (part instanceof CodeModel) {
                made.add(this);
                to.withCode(instead);
              } else {
                to.with(part);
              }
            }
            : MethodTransform.transformingCode((to, part) -> change(to, part, made)));
  }

  private boolean isMeant(MethodModel of) {
    return method.equals(of.methodName().stringValue() + of.methodType().stringValue());
  }

  private void change(CodeBuilder to, CodeElement part, Set<Shortcuts> made) {
    if (part instanceof InvokeInstruction one && call.equals(named(one))) {
      made.add(this);
      instead.accept(to);
    } else {
      to.with(part);
    }
  }

  private static String named(InvokeInstruction call) {
    return call.owner().asInternalName()
        + "."
        + call.name().stringValue()
        + call.type().stringValue();
  }
}
