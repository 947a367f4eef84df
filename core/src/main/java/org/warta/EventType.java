package org.warta;

/** What the trigger of an event means: the categories of PLOVER, and three that it lacks. */
public enum EventType {
  /** Agree to do something, or to stop. */
  AGREE,
  /** Meet, visit, call or negotiate. */
  CONSULT,
  /** Praise, back, recognise, or tie diplomatic bonds. */
  SUPPORT,
  /** Yield: ease restrictions, release, accept a demand. */
  CONCEDE,
  /** Work together in practice: joint exercises, trade, exchange. */
  COOPERATE,
  /** Give money, goods, shelter or protection. */
  AID,
  /** Withdraw, surrender, cease fire. */
  RETREAT,
  /** Ask, demand or order. */
  REQUEST,
  /** Blame, condemn, charge or sue. */
  ACCUSE,
  /** Refuse, block or break off. */
  REJECT,
  /** Threaten or warn of harm. */
  THREATEN,
  /** Demonstrate, strike or riot. */
  PROTEST,
  /** Cut ties, aid or trade; impose an embargo. */
  SANCTION,
  /** Ready or move forces. */
  MOBILIZE,
  /** Arrest, seize, restrict or impose by force short of violence. */
  COERCE,
  /** Use violence: attack, kill, bomb, clash. */
  ASSAULT,
  /** Say, without a telling act. */
  STATEMENT,
  /** A crash, fire or other mishap that nobody meant. */
  ACCIDENT,
  /** A disaster of nature or disease. */
  DISASTER
}
