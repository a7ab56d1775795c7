import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Switches over the kinds of a value, written as plain code. The compiler leaves it to Java to make
 * a class for each such switch when it is first come to, at every start anew: Java's start cache
 * keeps none of them. The code here does what {@link java.lang.runtime.SwitchBootstraps#typeSwitch}
 * says that such a class does. A switch over anything else stays as it is.
 *
 * @param files reads and writes classes, and knows those that are named
 */
record PlainSwitches(ClassFile files) {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");

  /** A switch: its method, what that is given, and the kinds in their order. */
  private record Switch(String name, MethodTypeDesc type, List<ClassDesc> kinds) {}

  /**
   * Copies a jar, with its time.
   *
   * @param lib the folder of the jars that its classes name
   */
  static void write(Path jar, Path lib, Path to) throws IOException {
    try (Stream<Path> others = Files.list(lib);
        JarCopy copy = JarCopy.of(jar, others.toList());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
      copy.write(out, new PlainSwitches(copy.files())::in);
    }
    JarCopy.dateAs(jar, to);
  }

  /** A class with plain switches; the same bytes where it has none to change. */
  byte[] in(byte[] bytes) throws IOException {
    ClassModel model = files.parse(bytes);
    ClassDesc self = model.thisClass().asSymbol();
    boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
    List<Switch> switches = new ArrayList<>();
    ClassTransform calls =
        ClassTransform.transformingMethodBodies(
            (code, part) -> {
              if (part instanceof InvokeDynamicInstruction call && isOverKinds(call)) {
                Switch made = of(call, switches.size());
                switches.add(made);
                code.invokestatic(self, made.name(), made.type(), isInterface);
              } else {
                code.with(part);
              }
            });
    ClassTransform methods =
        ClassTransform.endHandler(
            type ->
                switches.forEach(
                    one ->
                        type.withMethodBody(
                            one.name(),
                            one.type(),
                            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                            code -> write(one.kinds(), code))));
    byte[] plain = files.transformClass(model, calls.andThen(methods));
    if (switches.isEmpty()) {
      return bytes;
    }
    if (!files.verify(plain).isEmpty()) {
      throw new IOException(
          model.thisClass().asInternalName() + " could not be given plain switches");
    }
    return plain;
  }

  private static boolean isOverKinds(InvokeDynamicInstruction call) {
    return call.bootstrapMethod().owner().equals(BOOTSTRAPS)
        && call.bootstrapMethod().methodName().equals("typeSwitch")
        && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
  }

  private static Switch of(InvokeDynamicInstruction call, int number) {
    return new Switch(
        "kindOf$" + number,
        call.typeSymbol(),
        call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList());
  }

  /**
   * Given a value and where to begin: -1 for null, else the first kind from there that it is of, by
   * its place in the list, else how many there are.
   */
  private static void write(List<ClassDesc> kinds, CodeBuilder code) {
    code.aload(0).ifThen(Opcode.IFNULL, isNull -> isNull.iconst_m1().ireturn());
    for (int at = 0; at < kinds.size(); at++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(at).if_icmpgt(next);
      code.aload(0).instanceOf(kinds.get(at)).ifeq(next);
      code.loadConstant(at).ireturn();
      code.labelBinding(next);
    }
    code.loadConstant(kinds.size()).ireturn();
  }
}
