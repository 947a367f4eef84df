package org.warta.internal.actor;

import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.world.CameoCode;
import org.warta.internal.world.WorldActor;

/** Takes the state that the words behind an organ or a group name. */
final class OwnerReader {
  private final ActorWords words;
  private final Page page;
  private final ListedNames names;

  OwnerReader(ActorWords words, Page page, ListedNames names) {
    this.words = words;
    this.page = page;
    this.names = names;
  }

  /** Takes the state that the words behind an organ or group name. */
  Draft withState(Draft draft, int end, int sentence) {
    int t = draft.end;
    boolean there = false;
    int q = t < end ? page.matches.longest(t, SenseKind.STATE_QUALIFIER) : -1;
    if (q >= 0 && page.matches.end(q) <= end) {
      String country = words.qualifier(page.matches.value(q, SenseKind.STATE_QUALIFIER));
      if (country.equals("HOME")) {
        return extended(draft, page.matches.end(q), words.home());
      }
      if (country.equals("MANY")) {
        Draft foreign = extended(draft, page.matches.end(q), null);
        foreign.whenCounted = draft.whenCounted;
        foreign.ofMany = true;
        return foreign;
      }
      there = country.equals("THERE");
      t = there ? t : page.matches.end(q);
    }
    Marked<PlaceMention> mention = t < end ? page.placeFrom(t) : null;
    Place place = mention == null ? null : page.placeOf(mention);
    if (mention != null && place != null && place.country() != null && mention.end() <= end) {
      if ("GOV".equals(draft.organ) && !Page.isState(place) && !isCapital(mention)) {
        return localGovernment(draft, mention, place);
      }
      return extended(draft, mention.end(), place.country());
    }
    draft.there = there;
    draft.country = leads(t, end, sentence);
    return draft;
  }

  /** {@return the country of the leader who is named at the token, or null: "Putin's troops"} */
  private @Nullable String leads(int t, int end, int sentence) {
    Draft leader =
        t < end && page.isNameShape(t) && page.matches.has(t, SenseKind.ACTOR)
            ? names.listed(t, end, sentence, true)
            : null;
    WorldActor person = leader == null ? null : leader.listed.get(0);
    boolean ofGovernment =
        person != null && CameoCode.GOVERNMENT.equals(CameoCode.role(person.cameo()));
    return person != null && ofGovernment ? person.country() : null;
  }

  static boolean isCapital(Marked<PlaceMention> mention) {
    return mention.mention().usage() == org.warta.PlaceUsage.METONYM;
  }

  private Draft localGovernment(Draft draft, Marked<PlaceMention> mention, Place place) {
    Draft local = new Draft(draft.first, mention.end(), Draft.Sort.BODY, ActorForm.NAME);
    local.kind = ActorKind.GOVERNMENT;
    local.role = "GOV";
    local.country = place.country();
    return local;
  }

  private static Draft extended(Draft draft, int end, @Nullable String country) {
    Draft longer = new Draft(draft.first, end, draft.sort, draft.form);
    longer.organ = draft.organ;
    longer.role = draft.role;
    longer.kind = draft.kind;
    longer.country = country == null || country.isEmpty() ? null : country;
    return longer;
  }
}
