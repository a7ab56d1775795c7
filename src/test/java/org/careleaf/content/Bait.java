package org.careleaf.content;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * An address and a file that nothing may open, and markup that tries to have them opened.
 *
 * @param server listens at the address
 * @param file was never read, which its stamp shows
 */
public record Bait(ServerSocket server, Path file) implements AutoCloseable {
  private static final FileTime NEVER_READ = FileTime.fromMillis(1_000_000_000_000L);

  /** Lays it out. */
  public static Bait in(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bait.svg"), "<svg>BAIT</svg>");
    Files.setAttribute(file, "lastAccessTime", NEVER_READ);
    return new Bait(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), file);
  }

  /** The address. */
  public String address() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/bait";
  }

  /** Markup that fetches, reads and runs, for a program that takes it for such. */
  public String markup() {
    return "</p><img src='%1$s.png'><script src='%1$s.js'></script><a href='%1$s'>here</a>"
            .formatted(address())
        + "<link rel='stylesheet' href='%s.css'><object data='%s'></object>"
            .formatted(address(), file.toUri());
  }

  /** A picture that does the same. */
  public String svg() {
    return "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM '%s'>]>".formatted(file.toUri())
        + "<svg xmlns='http://www.w3.org/2000/svg' onload='fetch(\"%1$s\")'><image href='%1$s'/>"
            .formatted(address())
        + "<script href='%s'/><text>&x;</text></svg>".formatted(address());
  }

  /** Whether somebody came to the address, or read the file. */
  public boolean isTaken() throws IOException {
    server.setSoTimeout(300);
    try (Socket came = server.accept()) {
      return came.isConnected();
    } catch (SocketTimeoutException e) {
      return !Files.getAttribute(file, "lastAccessTime").equals(NEVER_READ);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
