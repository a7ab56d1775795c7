import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Jackson's long decimal numbers ({@link java.math.BigDecimal}), made when one is asked for. Its
 * parser and its values hold the bounds of whole numbers as such, made when the class is first come
 * to; for the first, Java reckons powers of five of thousands of digits, which takes a fortieth of
 * one handout's time, and no file of ours holds such a number. A constant becomes a method that
 * gives it. A class whose constants are not found as they are known here stops the build: then
 * Jackson has changed, and this with it.
 */
final class LateNumbers {
  private static final ClassDesc DECIMAL = ClassDesc.of("java.math.BigDecimal");
  private static final MethodTypeDesc GIVES = MethodTypeDesc.of(DECIMAL);

  /** The classes with constants, and how all of those begin. */
  private static final List<String> HOLDERS =
      List.of("tools/jackson/core/base/ParserMinimalBase", "tools/jackson/databind/node/ValueNode");

  private static final String BEGINNING = "BD_M";

  private static final List<String> JARS = List.of("jackson-core-", "jackson-databind-");

  private LateNumbers() {}

  static boolean areIn(Path jar) {
    return JARS.stream().anyMatch(jar.getFileName().toString()::startsWith);
  }

  /**
   * Copies a jar, with its time.
   *
   * @param lib the folder of the jars that its classes name
   */
  static void write(Path jar, Path lib, Path to) throws IOException {
    int[] found = {0};
    try (Stream<Path> others = Files.list(lib);
        JarCopy copy = JarCopy.of(jar, others.toList());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
      ClassFile files = copy.files();
      copy.write(
          out,
          bytes -> {
            ClassModel model = files.parse(bytes);
            boolean holds = HOLDERS.contains(model.thisClass().asInternalName());
            found[0] += holds ? 1 : 0;
            return holds || asks(model) ? changed(model, holds, files) : bytes;
          });
    }
    if (found[0] != 1) {
      throw new IOException(jar + " has not the class whose numbers are to be made late");
    }
    JarCopy.dateAs(jar, to);
  }

  private static byte[] changed(ClassModel model, boolean holds, ClassFile files)
      throws IOException {
    ClassTransform change =
        ClassTransform.transformingMethodBodies(
            method -> !isBeginning(method),
            (code, part) -> {
              if (part instanceof FieldInstruction field && isConstant(field)) {
                code.invokestatic(field.owner().asSymbol(), field.name().stringValue(), GIVES);
              } else {
                code.with(part);
              }
            });
    byte[] changed = files.transformClass(model, holds ? change.andThen(late(model)) : change);
    if (!files.verify(changed).isEmpty()) {
      throw new IOException(
          model.thisClass().asInternalName() + " could not be given late numbers");
    }
    return changed;
  }

  /** The class without its constants, and a method for each. */
  private static ClassTransform late(ClassModel model) throws IOException {
    Map<String, List<CodeElement>> making = new LinkedHashMap<>();
    List<CodeElement> rest = new ArrayList<>();
    split(model, making, rest);
    return ClassTransform.dropping(
            part ->
                part instanceof FieldModel field
                        && making.containsKey(field.fieldName().stringValue())
                    || part instanceof MethodModel method && isBeginning(method))
        .andThen(
            ClassTransform.endHandler(
                type -> {
                  type.withMethodBody(
                      ConstantDescs.CLASS_INIT_NAME,
                      ConstantDescs.MTD_void,
                      ClassFile.ACC_STATIC,
                      code -> rest.forEach(code::with));
                  making.forEach(
                      (name, how) ->
                          type.withMethodBody(
                              name,
                              GIVES,
                              ClassFile.ACC_PROTECTED
                                  | ClassFile.ACC_STATIC
                                  | ClassFile.ACC_SYNTHETIC,
                              code -> {
                                how.forEach(code::with);
                                code.areturn();
                              }));
                }));
  }

  /** Parts what the class does first: what makes each constant, and the rest. */
  private static void split(
      ClassModel model, Map<String, List<CodeElement>> making, List<CodeElement> rest)
      throws IOException {
    List<CodeElement> statement = new ArrayList<>();
    for (CodeElement part : beginning(model)) {
      if (part instanceof BranchInstruction) {
        throw new IOException(model.thisClass().asInternalName() + " begins otherwise now");
      }
      if (part instanceof FieldInstruction field && isConstant(field)) {
        making.put(field.name().stringValue(), List.copyOf(statement));
        statement.clear();
      } else if (part instanceof Instruction) {
        statement.add(part);
        if (part instanceof ReturnInstruction
            || part instanceof FieldInstruction put && put.opcode() == Opcode.PUTSTATIC) {
          rest.addAll(statement);
          statement.clear();
        }
      }
    }
    if (making.isEmpty()) {
      throw new IOException(model.thisClass().asInternalName() + " has no such numbers now");
    }
  }

  private static CodeModel beginning(ClassModel model) throws IOException {
    return model.methods().stream()
        .filter(LateNumbers::isBeginning)
        .findFirst()
        .flatMap(MethodModel::code)
        .orElseThrow(() -> new IOException(model.thisClass() + " begins with nothing"));
  }

  private static boolean isBeginning(MethodModel method) {
    return method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
  }

  private static boolean asks(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(CodeModel::elementStream)
        .anyMatch(part -> part instanceof FieldInstruction field && isConstant(field));
  }

  private static boolean isConstant(FieldInstruction field) {
    return field.typeSymbol().equals(DECIMAL) && field.name().stringValue().startsWith(BEGINNING);
  }
}
