package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.careleaf.model.Statement;

/** A statement that stands alone under its key. */
record StatementJson(
    @JsonProperty(required = true) String text,
    @JsonProperty(required = true) String plain,
    @JsonProperty(required = true) List<String> sources) {
  Statement named(String id) {
    return new Statement(id, text, plain, sources);
  }
}
