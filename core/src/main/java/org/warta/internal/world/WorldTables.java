package org.warta.internal.world;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.spi.LanguageModuleException;

/**
 * The world data as finished tables, in a file that the build writes into the jar alone. Where the
 * library is no jar, as while it is worked on, the lists are read. Stateless.
 */
public final class WorldTables {
  private static final String FILE = "org/warta/world/world.bin";

  private WorldTables() {}

  static World load() {
    try (InputStream file = WorldTables.class.getResourceAsStream("/" + FILE)) {
      return file == null ? listed() : read(TableReader.open(file));
    } catch (IOException e) {
      throw new LanguageModuleException(FILE + ": cannot be read", e);
    }
  }

  private static World listed() {
    return new World(Gazetteer.load(), ActorWorld.load(), World.NO_BUILD);
  }

  static World read(TableReader in) {
    long build = in.longNumber();
    return new World(Gazetteer.read(in), ActorWorld.read(in), build);
  }

  static byte[] write(World world, long build) {
    TableWriter out = new TableWriter();
    out.number(build);
    world.places().write(out);
    world.actors().write(out);
    return out.toBytes();
  }

  /**
   * Writes the tables; a step of the build.
   *
   * @param args the directory with all classes and resources of the library, to which they are
   *     added
   */
  public static void main(String[] args) throws IOException {
    Path library = Path.of(args[0]);
    Path file = library.resolve(FILE);
    Files.deleteIfExists(file);
    Files.write(file, write(listed(), buildOf(library)));
  }

  /** A number that is another one as soon as a byte of the library is. */
  private static long buildOf(Path library) throws IOException {
    try (Stream<Path> all = Files.walk(library)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        String name = library.relativize(file).toString().replace('\\', '/');
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return ByteBuffer.wrap(digest.digest()).getLong() | 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
