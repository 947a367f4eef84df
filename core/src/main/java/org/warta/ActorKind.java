package org.warta;

/** What sort of actor somebody or something is. */
public enum ActorKind {
  /** A country, with its government where nothing tells the two apart. */
  STATE,
  /** A government, head office or local administration. */
  GOVERNMENT,
  /** A ministry or other department of a government. */
  MINISTRY,
  /** Armed forces or a part of them. */
  MILITARY,
  /** A police force or a part of it. */
  POLICE,
  /** A court or public prosecutor. */
  COURT,
  /** A parliament or council. */
  LEGISLATURE,
  /** A political party. */
  PARTY,
  /** An armed group that is no state's. */
  ARMED_GROUP,
  /** An organisation of states. */
  IGO,
  /** A non-governmental organisation. */
  NGO,
  /** A business. */
  COMPANY,
  /** An outlet or agency of news. */
  MEDIA,
  /** Any other organisation. */
  ORGANISATION,
  /** A person. */
  PERSON,
  /** People named by what they have in common. */
  GROUP
}
