package org.warta.internal.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warta.internal.table.TableReader;

class WorldTablesTest {
  private final World listed = World.of(Added.NONE);
  private final World read =
      WorldTables.read(new TableReader(WorldTables.write(World.of(Added.NONE), 42)));

  @Test
  void keepsTheBuild() {
    assertThat(read.build()).isEqualTo(42);
  }

  @Test
  void keepsEveryPlace() {
    Gazetteer places = read.places();
    assertThat(places.count()).isEqualTo(listed.places().count()).isGreaterThan(9_000);
    for (int row = 0; row < places.count(); row++) {
      assertThat(places.place(row)).isEqualTo(listed.places().place(row));
      assertThat(places.prior(row)).isEqualTo(listed.places().prior(row));
      assertThat(places.within(row)).isEqualTo(listed.places().within(row));
      assertThat(places.row(places.id(row))).isEqualTo(row);
    }
    assertThat(places.countryRow("AZE")).isEqualTo(listed.places().countryRow("AZE")).isPositive();
    assertThat(regions(read)).isEqualTo(regions(listed)).hasSizeGreaterThan(200);
  }

  private static List<String> regions(World world) {
    List<String> regions = new ArrayList<>();
    world.places().forEachRegion((code, row) -> regions.add(code + row));
    return regions;
  }

  @Test
  void keepsEveryActor() {
    ActorWorld actors = read.actors();
    assertThat(actors.names()).isEqualTo(listed.actors().names()).hasSizeGreaterThan(2_000);
    assertThat(actors.firstOutlet()).isEqualTo(listed.actors().firstOutlet());
    actors
        .names()
        .forEach(
            name ->
                assertThat(actors.actor(name.actor()))
                    .isEqualTo(listed.actors().actor(name.actor())));
    assertThat(actors.organ("AZE", "INT")).isEqualTo(listed.actors().organ("AZE", "INT"));
    assertThat(actors.holder("head-of-state", "FRA", 2020))
        .isEqualTo(listed.actors().holder("head-of-state", "FRA", 2020))
        .isPresent();
  }
}
