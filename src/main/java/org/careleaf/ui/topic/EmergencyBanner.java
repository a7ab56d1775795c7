package org.careleaf.ui.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;
import org.careleaf.model.Urgency;
import org.careleaf.ui.common.AlarmSign;
import org.careleaf.ui.common.Bullets;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.TwoColumns;

/** The signs that mean the emergency room, in full. */
record EmergencyBanner(Sheet sheet, List<RedFlag> flags) {
  /** The banner of a topic, if it has such signs or is one. */
  static Optional<Region> of(Sheet sheet, Topic topic) {
    List<RedFlag> flags =
        flags(sheet.library(), topic).filter(flag -> flag.urgency() == Urgency.EMERGENCY).toList();
    return flags.isEmpty()
        ? Optional.empty()
        : Optional.of(new EmergencyBanner(sheet, flags).node());
  }

  private static Stream<RedFlag> flags(Library library, Topic topic) {
    return switch (topic) {
      case Condition condition -> library.redFlags(condition).stream();
      case Symptom symptom -> symptom.redFlag().map(library.references().redFlags()::get).stream();
      case Treatment _ -> Stream.empty();
    };
  }

  private Region node() {
    String number = sheet.library().edition().emergencyNumber();
    String key = sheet.forPatient() ? "emergency.patient" : "emergency.clinician";
    Label heading = StyleClass.ALARM_WORDS.on(new Label(sheet.texts().text(key, number)));
    heading.setWrapText(true);
    HBox top = new HBox(8, new AlarmSign(), heading);
    top.setAlignment(Pos.CENTER_LEFT);
    VBox banner = StyleClass.ALARM_BANNER.on(new Column(6, top, signs()));
    banner.setAccessibleText(heading.getText());
    return banner;
  }

  private Region signs() {
    int half = flags.size() < 3 ? flags.size() : (flags.size() + 1) / 2;
    VBox left = list(flags.subList(0, half));
    return half == flags.size()
        ? left
        : new TwoColumns(left, list(flags.subList(half, flags.size())), 0.5, 560);
  }

  private VBox list(List<RedFlag> part) {
    VBox list = new Column(3);
    part.forEach(
        flag -> list.getChildren().add(Bullets.item(sheet.flag(flag), StyleClass.ALARM_WORDS)));
    return list;
  }
}
