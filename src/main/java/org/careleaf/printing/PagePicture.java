package org.careleaf.printing;

/**
 * A page as a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row, 0xAARRGGBB with colour premultiplied by alpha
 */
@SuppressWarnings("ArrayRecordComponent") // made once, drawn once, never compared
public record PagePicture(int width, int height, int[] argb) {}
