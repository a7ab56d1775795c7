package org.careleaf.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Library;
import org.jspecify.annotations.Nullable;

/** Which library speaks the language that somebody asked for. */
final class Languages {
  private Languages() {}

  /** The content's own library where no language was asked for. */
  static Library in(LoadResult content, @Nullable String tag) {
    if (tag == null || tag.equals(own(content))) {
      return content.library();
    }
    Library translated = content.translations().get(tag.toLowerCase(Locale.ROOT));
    if (translated == null) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          "This content has no \""
              + tag
              + "\". It has: "
              + Stream.concat(Stream.of(own(content)), content.translations().keySet().stream())
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return translated;
  }

  private static String own(LoadResult content) {
    return content.library().edition().language().getLanguage();
  }
}
