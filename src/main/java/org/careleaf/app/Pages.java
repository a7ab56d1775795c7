package org.careleaf.app;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.careleaf.app.WindowParts.Content;
import org.careleaf.clinic.PatientTimes;
import org.careleaf.handout.Languages;
import org.careleaf.live.TopicFiles;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;
import org.careleaf.model.Wording;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.compare.CompareActions;
import org.careleaf.ui.compare.CompareModel;
import org.careleaf.ui.compare.CompareView;
import org.careleaf.ui.handout.Draft;
import org.careleaf.ui.handout.HandoutModel;
import org.careleaf.ui.handout.HandoutView;
import org.careleaf.ui.handout.Waits;
import org.careleaf.ui.problems.ProblemsActions;
import org.careleaf.ui.problems.ProblemsView;
import org.careleaf.ui.start.StartView;
import org.careleaf.ui.topic.TopicActions;
import org.careleaf.ui.topic.TopicContent;
import org.careleaf.ui.topic.TopicView;
import org.jspecify.annotations.Nullable;

/** The pages of the window, each made when it is first needed: the first one must be fast. */
final class Pages {
  private final ObjectProperty<Wording> wording = new SimpleObjectProperty<>(Wording.PATIENT);
  private final HandoutModel handout;
  private final Once<StartView> start;
  private final Once<TopicView> topic;
  private final Once<CompareView> compare;
  private final Once<HandoutView> handoutView;
  private final Once<ProblemsView> problems;
  private final ClinicPages clinic;
  private Content content;

  Pages(
      WindowParts parts,
      CompareModel comparison,
      WindowActions actions,
      Runnable find,
      Texts texts) {
    content = parts.content();
    WindowParts.Outlets outlets = parts.outlets();
    handout =
        new HandoutModel(
            content.handouts(),
            outlets.handouts(),
            parts.tasks(),
            outlets.clock(),
            waits(parts.clinic().times()));
    handout.afterwards().subscribe(came -> came.ifPresent(actions::cameOfPrinting));
    start =
        new Once<>(
            () ->
                new StartView(
                    content.library(),
                    content.problems(),
                    texts,
                    actions::compare,
                    actions::problems));
    TopicActions onTopic =
        new TopicActions(
            actions::open,
            new TopicActions.Comparing(actions::addShown, comparison.chosen(), actions::compare),
            actions::open,
            actions::signOff);
    topic = new Once<>(() -> new TopicView(topicContent(), onTopic, wording, texts));
    CompareActions onCompare =
        new CompareActions(
            actions::open, find, taken -> actions.tookOut(taken, this::bringBackCompared));
    compare =
        new Once<>(() -> new CompareView(content.library(), comparison, wording, onCompare, texts));
    handoutView =
        new Once<>(() -> new HandoutView(handout, outlets.saveTarget(), actions.printed(), texts));
    ProblemsActions onProblems = new ProblemsActions(this::topicOf, actions::open, Pages::copy);
    problems = new Once<>(() -> problems(new ProblemsView(onProblems, texts)));
    clinic = new ClinicPages(parts, actions, () -> content, texts);
  }

  /** Other content, none of which is shown yet. */
  void use(Content fresh) {
    content = fresh;
    handout.use(fresh.handouts());
    start.forget();
    topic.ifMade(view -> view.use(topicContent()));
    compare.ifMade(view -> view.use(fresh.library()));
    problems.ifMade(this::problems);
  }

  /** The page of a place, showing what the place names. */
  Page at(Place place) {
    if (!(place instanceof Place.OfHandout)) {
      handout.leave();
    }
    return switch (place) {
      case Place.Start() -> start.get();
      case Place.OfTopic(Topic shown) -> {
        topic.get().show(shown);
        yield topic.get();
      }
      case Place.Compare() -> {
        compare.get().fillIfShown();
        yield compare.get();
      }
      case Place.OfHandout(var subject) -> {
        handout.open(subject);
        yield handoutView.get();
      }
      case Place.SignOff(Topic signed) -> clinic.signOff(signed);
      case Place.Settings() -> clinic.settings();
      case Place.Problems(Optional<Problem> at) -> {
        at.ifPresent(problems.get()::choose);
        yield problems.get();
      }
    };
  }

  /** The page of the place where somebody is already, with what it says in other content. */
  Page again(Place place) {
    return switch (place) {
      case Place.OfHandout(var subject) -> {
        handout.renew(subject);
        yield handoutView.get();
      }
      case Place.Problems _ -> problems.get();
      case Place.SignOff(Topic signed) -> clinic.signOffAgain(signed);
      case Place.Settings() -> clinic.settingsAgain();
      case Place.Start _, Place.OfTopic _, Place.Compare _ -> at(place);
    };
  }

  private static Waits waits(PatientTimes times) {
    Duration cover = Duration.ofSeconds(times.coverSeconds());
    Duration wipe = Duration.ofMinutes(times.wipeMinutes());
    return new Waits(cover, wipe.compareTo(cover) < 0 ? cover : wipe);
  }

  /** The content in every language that it has. */
  Languages languages() {
    return content.handouts().languages();
  }

  /** What is shown now. */
  Content content() {
    return content;
  }

  /** The handout's page, seen from elsewhere. */
  HandoutModel handout() {
    return handout;
  }

  /** What is asked for on the page of the handout. */
  Draft draft() {
    return handout.draft();
  }

  /** Brings back what was taken out of the comparison last. */
  void bringBackCompared() {
    compare.get().bringBack();
  }

  /** Something that differs with what is typed and nothing keeps. */
  Unkept unkept() {
    return clinic.unkept(handout.typed());
  }

  /** Puts the focus where Enter prints. */
  void toPrint() {
    handoutView.get().takeFocus();
  }

  /** Puts the focus on the name of the patient, on the handout's page. */
  void toPatient() {
    handoutView.get().toPatient();
  }

  /** Whether a part of the handout's page is among what is typed and chosen for a patient. */
  boolean isForPatient(@Nullable Node part) {
    return handoutView.get().isForPatient(part);
  }

  /** Puts the focus on the next part of the handout's page. */
  void toNextArea() {
    handoutView.get().toNextArea();
  }

  void saveHandout() {
    handoutView.get().save();
  }

  /** Forgets what was typed for a patient. */
  void newPatient() {
    handout.newPatient();
  }

  private TopicContent topicContent() {
    return new TopicContent(content.library(), content.shown()::keptFor);
  }

  private ProblemsView problems(ProblemsView view) {
    view.show(content.problems());
    return view;
  }

  private Optional<Topic> topicOf(Problem problem) {
    return TopicFiles.topicOf(problem.place().file(), content.library());
  }

  private static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
