package org.careleaf.ui.handout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * Lends texts to the clipboard: for half a minute, and out of its history where one can be told.
 */
final class PrivateClipboard {
  static final Duration LENT = Duration.ofSeconds(30);

  private final Clipboard clipboard;
  private final Later later;
  private Object newest = new Object();

  PrivateClipboard(Clipboard clipboard, Later later) {
    this.clipboard = clipboard;
    this.later = later;
  }

  /**
   * Puts a text there; after a while it is taken away, unless something else is there by then.
   *
   * @param onGone is told when it is not there any more, unless another was put there meanwhile
   */
  void copy(String text, Runnable onGone) {
    Object mine = new Object();
    newest = mine;
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    // Windows looks at these two, KDE's Klipper at the third.
    content.put(format("ExcludeClipboardContentFromMonitorProcessing"), ByteBuffer.allocate(4));
    content.put(format("CanIncludeInClipboardHistory"), ByteBuffer.allocate(4));
    content.put(
        format("x-kde-passwordManagerHint"),
        ByteBuffer.wrap("secret".getBytes(StandardCharsets.US_ASCII)));
    clipboard.setContent(content);
    later.after(
        LENT,
        () -> {
          if (newest.equals(mine)) {
            takeBack(text);
            onGone.run();
          }
        });
  }

  private void takeBack(String text) {
    if (text.equals(clipboard.getString())) {
      clipboard.setContent(new ClipboardContent());
      clipboard.clear();
    }
  }

  private static DataFormat format(String name) {
    DataFormat known = DataFormat.lookupMimeType(name);
    return known == null ? new DataFormat(name) : known;
  }
}
