package org.careleaf.app;

import org.careleaf.cli.WindowOpener;
import org.careleaf.content.LoadResult;

/** Stub. */
final class ToolkitWindow implements WindowOpener {
  @Override
  public Outcome open(LoadResult content) {
    return new Outcome.NoDisplay();
  }
}
