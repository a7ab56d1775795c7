package org.careleaf.printing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Media;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/**
 * A printer without paper, as Java's print services show one.
 *
 * @param attributes what it says of itself, or its default, by category
 * @param offers what it says that can be chosen
 * @param tray what it does with a job
 */
record FakePrinter(
    String name,
    Set<DocFlavor> takes,
    Map<Class<? extends Attribute>, Attribute> attributes,
    List<Attribute> offers,
    FakeJob.Tray tray)
    implements PrintService {

  static FakePrinter of(String name, FakeJob.Tray tray, DocFlavor... takes) {
    return new FakePrinter(name, Set.of(takes), Map.of(), List.of(), tray);
  }

  FakePrinter saying(Class<? extends Attribute> category, Attribute attribute) {
    return new FakePrinter(name, takes, Map.of(category, attribute), offers, tray);
  }

  FakePrinter offering(Attribute... choices) {
    return new FakePrinter(name, takes, attributes, List.of(choices), tray);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public DocPrintJob createPrintJob() {
    return new FakeJob(this);
  }

  @Override
  public boolean isDocFlavorSupported(DocFlavor flavor) {
    return takes.contains(flavor);
  }

  @Override
  public DocFlavor[] getSupportedDocFlavors() {
    return takes.toArray(DocFlavor[]::new);
  }

  @Override
  public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
    Attribute attribute = attributes.get(category);
    return attribute == null ? null : category.cast(attribute);
  }

  @Override
  public PrintServiceAttributeSet getAttributes() {
    return new HashPrintServiceAttributeSet();
  }

  @Override
  public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
    return attributes.get(category);
  }

  @Override
  public Class<?>[] getSupportedAttributeCategories() {
    return new Class<?>[0];
  }

  @Override
  public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
    return Arrays.asList(getSupportedAttributeCategories()).contains(category);
  }

  @Override
  public @Nullable Object getSupportedAttributeValues(
      Class<? extends Attribute> category,
      @Nullable DocFlavor flavor,
      @Nullable AttributeSet attributes) {
    return category == Media.class
        ? offers.stream().filter(Media.class::isInstance).toArray(Media[]::new)
        : null;
  }

  @Override
  public boolean isAttributeValueSupported(
      Attribute value, @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
    return offers.contains(value);
  }

  @Override
  public @Nullable AttributeSet getUnsupportedAttributes(
      @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
    return null;
  }

  @Override
  public @Nullable ServiceUIFactory getServiceUIFactory() {
    return null;
  }

  @Override
  public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}
}
