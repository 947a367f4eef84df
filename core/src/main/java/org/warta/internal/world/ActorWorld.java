package org.warta.internal.world;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.warta.ActorKind;
import org.warta.internal.Lazy;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.spi.LanguageModuleException;
import org.warta.spi.WordList;

/**
 * The actors of the world data: persons, bodies, outlets, and the organs that every state has. Each
 * listed actor is known by its row. Immutable and thread-safe.
 */
public final class ActorWorld {
  /** The years for which two terms of one post may overlap. */
  private static final int HANDOVER = 1;

  private final List<WorldActor> actors = new ArrayList<>();
  private final List<ListedName> names = new ArrayList<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, WorldActor> organs = new HashMap<>();
  private final int firstOutlet;
  private final Lazy<Map<List<String>, List<Term>>> terms;

  /**
   * A name of a listed actor.
   *
   * @param text the name
   * @param actor the row of the actor
   * @param isShort whether it is a short name of which the actor is the dominant bearer
   */
  public record ListedName(String text, int actor, boolean isShort) {}

  private ActorWorld() {
    for (WordList.Row row : read("states.tsv", List.of("id", "name"))) {
      states.put(row.text("id"), row.text("name"));
    }
    for (WordList.Row row : read("organs.tsv", List.of("id", "name", "kind", "roles"))) {
      ActorKind kind = row.constant("kind", ActorKind.class);
      organs.put(
          row.text("id"),
          new WorldActor(
              row.text("id"), row.text("name"), kind, null, row.text("roles"), List.of()));
    }
    for (WordList.Row row :
        read("bodies.tsv", List.of("id", "name", "kind", "country", "cameo"), "names")) {
      add(row, row.constant("kind", ActorKind.class), row.text("cameo"), List.of());
    }
    for (WordList.Row row :
        read(
            "persons.tsv",
            List.of("id", "name", "country", "cameo"),
            "offices",
            "names",
            "short")) {
      add(row, ActorKind.PERSON, row.text("cameo"), offices(row));
    }
    terms = new Lazy<>(this::termsOfOffices);
    firstOutlet = actors.size();
    for (WordList.Row row :
        read("outlets.tsv", List.of("id", "name", "country"), "domains", "names")) {
      add(row, ActorKind.MEDIA, row.text("country") + "MED", List.of());
    }
  }

  private ActorWorld(TableReader in) {
    in.list(() -> states.put(in.text(), in.text()));
    in.list(() -> organs.put(in.text(), WorldActor.read(in)));
    in.list(() -> add(WorldActor.read(in)));
    names.addAll(in.list(() -> new ListedName(in.text(), in.number(), in.flag())));
    firstOutlet = in.number();
    terms = new Lazy<>(this::termsOfOffices);
  }

  /** {@return the actors that were written} */
  static ActorWorld read(TableReader in) {
    return new ActorWorld(in);
  }

  void write(TableWriter out) {
    out.list(
        new TreeMap<>(states).entrySet(),
        state -> {
          out.text(state.getKey());
          out.text(state.getValue());
        });
    out.list(
        new TreeMap<>(organs).entrySet(),
        organ -> {
          out.text(organ.getKey());
          organ.getValue().write(out);
        });
    out.list(actors, actor -> actor.write(out));
    out.list(
        names,
        name -> {
          out.text(name.text());
          out.number(name.actor());
          out.flag(name.isShort());
        });
    out.number(firstOutlet);
  }

  private ActorWorld(ActorWorld world) {
    actors.addAll(world.actors);
    rows.putAll(world.rows);
    states.putAll(world.states);
    organs.putAll(world.organs);
    firstOutlet = world.firstOutlet;
    terms = world.terms;
  }

  /** {@return the actors of the world data} */
  public static ActorWorld get() {
    return World.listed().actors();
  }

  /**
   * {@return the actors of the world data, read from its tables}
   *
   * @throws LanguageModuleException where a table is broken, with file, line and column
   */
  static ActorWorld load() {
    return new ActorWorld();
  }

  /**
   * {@return the actors of the world data and what the caller adds; a name that both have is first
   * of all the caller's}
   *
   * @param added actors of the caller
   * @param aliases more names for actors; those for other ids are passed over
   * @throws IllegalArgumentException where an added id is in the world data already, or stands
   *     twice
   */
  static ActorWorld with(List<AddedActor> added, List<Added.Alias> aliases) {
    if (added.isEmpty() && aliases.isEmpty()) {
      return get();
    }
    ActorWorld all = new ActorWorld(get());
    for (AddedActor own : added) {
      if (all.knows(own.actor().id())) {
        throw new IllegalArgumentException(
            "there is an actor of the id '" + own.actor().id() + "' already");
      }
      all.names.addAll(own.listed(all.add(WorldActor.of(own.actor()))));
    }
    for (Added.Alias alias : aliases) {
      if (all.knows(alias.id())) {
        int row = all.rowOf(alias.id());
        ActorKind kind = all.actor(row).kind();
        alias.names().forEach(name -> all.names.add(AddedActor.listed(name, kind, row)));
      }
    }
    all.names.addAll(get().names);
    return all;
  }

  private int add(WorldActor actor) {
    int row = actors.size();
    rows.put(actor.id(), row);
    actors.add(actor);
    return row;
  }

  /** {@return whether a listed actor or an organ of a state has that id} */
  boolean knows(String id) {
    return rows.containsKey(id) || isOrganOfState(id);
  }

  private boolean isOrganOfState(String id) {
    return id.length() > 4
        && id.charAt(3) == '-'
        && isState(id.substring(0, 3))
        && isOrgan(id.substring(4));
  }

  /** {@return the row of that known id; an organ of a state gets one} */
  private int rowOf(String id) {
    int row = row(id);
    return row >= 0 ? row : add(organ(id.substring(0, 3), id.substring(4)));
  }

  private static List<WordList.Row> read(String file, List<String> columns, String... optional) {
    try (InputStream in = ActorWorld.class.getResourceAsStream("/org/warta/world/" + file)) {
      if (in == null) {
        throw new LanguageModuleException("world data: the table " + file + " is missing");
      }
      return WordList.read("world/" + file, columns, List.of(optional), in).rows();
    } catch (IOException e) {
      throw new LanguageModuleException("world data: the table " + file + " cannot be read", e);
    }
  }

  private void add(WordList.Row row, ActorKind kind, String cameo, List<Office> offices) {
    String country = row.text("country");
    if (!country.isEmpty() && !states.containsKey(country)) {
      throw row.error("country", "is no state of states.tsv");
    }
    if (rows.containsKey(row.text("id"))) {
      throw row.error("id", "stands twice");
    }
    int actor =
        add(
            new WorldActor(
                row.text("id"),
                row.text("name"),
                kind,
                country.isEmpty() ? null : country,
                cameo.isEmpty() ? null : cameo,
                offices));
    String name = row.text("name");
    if (kind != ActorKind.PERSON || name.indexOf(' ') > 0) {
      names.add(new ListedName(name, actor, false));
    }
    for (String other : split(row.text("names"))) {
      names.add(new ListedName(other, actor, false));
    }
    for (String other : split(row.text("short"))) {
      names.add(new ListedName(other, actor, true));
    }
  }

  private static List<Office> offices(WordList.Row row) {
    List<Office> offices = new ArrayList<>();
    for (String cell : split(row.text("offices"))) {
      int space = cell.indexOf(' ');
      int at = cell.indexOf('@');
      if (space < 0) {
        throw row.error("offices", "has an office without years: " + cell);
      }
      String where = at < 0 ? null : cell.substring(at + 1);
      for (String years : cell.substring(space + 1, at < 0 ? cell.length() : at).split(",", -1)) {
        int dash = years.indexOf('-');
        try {
          String to = years.substring(dash + 1);
          offices.add(
              new Office(
                  cell.substring(0, space),
                  Integer.parseInt(years.substring(0, dash)),
                  to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to),
                  where));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
          throw row.error("offices", "has years that are no years: " + cell);
        }
      }
    }
    return offices;
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("; ", -1));
  }

  /** {@return the names of all listed actors} */
  public List<ListedName> names() {
    return List.copyOf(names);
  }

  /** {@return the listed actor of that row} */
  public WorldActor actor(int row) {
    return actors.get(row);
  }

  /** {@return the row of the listed actor with that id, or -1 where there is none} */
  public int row(String id) {
    return rows.getOrDefault(id, -1);
  }

  /** {@return the first row of the outlets; no other actor of the world data stands behind it} */
  public int firstOutlet() {
    return firstOutlet;
  }

  /**
   * {@return whether the actor of that row is an outlet: one of the list or of the caller's own}
   */
  public boolean isOutlet(int row) {
    return row >= firstOutlet && actors.get(row).kind() == ActorKind.MEDIA;
  }

  /** {@return whether there is a state of that alpha-3 code} */
  public boolean isState(String code) {
    return states.containsKey(code);
  }

  /** {@return whether every state has an organ of that id} */
  public boolean isOrgan(String id) {
    return organs.containsKey(id) || id.equals("GOV");
  }

  /** {@return the state of that alpha-3 code, as an actor that is one with its government} */
  public WorldActor state(String code) {
    String name = states.getOrDefault(code, code);
    return new WorldActor(code + "-GOV", name, ActorKind.STATE, code, code + "GOV", List.of());
  }

  /**
   * {@return the organ of the state}
   *
   * @param code alpha-3 code of the state
   * @param organ the organ's id; GOV is the government, one with its state
   */
  public WorldActor organ(String code, String organ) {
    if (organ.equals("GOV")) {
      return state(code);
    }
    String id = code + "-" + organ;
    int row = row(id);
    if (row >= 0) {
      return actors.get(row);
    }
    WorldActor pattern = organs.get(organ);
    if (pattern == null) {
      throw new IllegalArgumentException("no organ " + organ);
    }
    return new WorldActor(
        id,
        pattern.name().replace("{}", states.getOrDefault(code, code)),
        pattern.kind(),
        code,
        code + pattern.cameo(),
        List.of());
  }

  /**
   * {@return who held the post in that year, the last to enter it where it changed hands; none
   * where several hold it side by side, as ministers do}
   *
   * @param office key of the post
   * @param at alpha-3 code of the state, or id of the body
   * @param year a year of our era
   */
  public Optional<WorldActor> holder(String office, @Nullable String at, int year) {
    List<Term> terms = holders(office, at);
    return isShared(terms)
        ? Optional.empty()
        : terms.stream().filter(term -> term.office().in(year)).findFirst().map(Term::holder);
  }

  /**
   * {@return whether the world data have who held the post, one at a time}
   *
   * @param office key of the post
   * @param at alpha-3 code of the state, or id of the body
   */
  public boolean isHeldByOne(String office, @Nullable String at) {
    List<Term> terms = holders(office, at);
    return !terms.isEmpty() && !isShared(terms);
  }

  /** Whether two different persons hold the post for years together. */
  private static boolean isShared(List<Term> terms) {
    for (Term term : terms) {
      for (Term other : terms) {
        int from = Math.max(term.office().from(), other.office().from());
        int to = Math.min(term.office().to(), other.office().to());
        if (!term.holder().equals(other.holder()) && to - from > HANDOVER) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The time for which somebody held a post.
   *
   * @param holder the person
   * @param office the post and its years
   */
  public record Term(WorldActor holder, Office office) {}

  /**
   * {@return all who held the post, the last to enter it first}
   *
   * @param office key of the post
   * @param at alpha-3 code of the state, or id of the body
   */
  public List<Term> holders(String office, @Nullable String at) {
    return at == null ? List.of() : terms.get().getOrDefault(List.of(office, at), List.of());
  }

  private Map<List<String>, List<Term>> termsOfOffices() {
    Map<List<String>, List<Term>> all = new HashMap<>();
    for (WorldActor actor : actors) {
      for (Office held : actor.offices()) {
        String where = held.at() == null ? actor.country() : held.at();
        if (where != null) {
          all.computeIfAbsent(List.of(held.key(), where), k -> new ArrayList<>(1))
              .add(new Term(actor, held));
        }
      }
    }
    Comparator<Term> lastFirst =
        Comparator.comparingInt((Term term) -> term.office().from()).reversed();
    all.replaceAll((post, terms) -> terms.stream().sorted(lastFirst).toList());
    return all;
  }
}
