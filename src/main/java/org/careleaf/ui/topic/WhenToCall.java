package org.careleaf.ui.topic;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.model.Condition;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Urgency;
import org.careleaf.ui.common.Bullets;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;

/** The signs to be seen for today or soon; the emergency ones stand in the banner. */
record WhenToCall(Sheet sheet, Condition condition) {
  Optional<Region> node() {
    VBox section = sheet.section(sheet.texts().text("condition.whenToCall"));
    for (Urgency urgency : List.of(Urgency.SAME_DAY, Urgency.SOON)) {
      List<RedFlag> flags =
          sheet.library().redFlags(condition).stream().filter(f -> f.urgency() == urgency).toList();
      if (!flags.isEmpty()) {
        section.getChildren().add(group(urgency, flags));
      }
    }
    return section.getChildren().size() > 1 ? Optional.of(section) : Optional.empty();
  }

  private Region group(Urgency urgency, List<RedFlag> flags) {
    VBox group = new Column(4, Cards.wrapped(sheet.words().urgency(urgency), StyleClass.STRONG));
    flags.forEach(flag -> group.getChildren().add(Bullets.item(sheet.flag(flag))));
    return group;
  }
}
