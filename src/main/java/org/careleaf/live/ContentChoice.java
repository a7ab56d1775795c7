package org.careleaf.live;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where content comes from when somebody may choose another clinic's folder meanwhile.
 *
 * @param clinic the clinic's folder to begin with, if there is one
 * @param isNamed whether whoever started the program named it, so that no other is chosen
 * @param from the content of the edition together with a clinic's folder
 */
public record ContentChoice(
    Optional<Path> clinic, boolean isNamed, Function<Optional<Path>, ContentSource> from) {}
