package io.github.checklistreport.planted.nowhere;

/** Has no room. */
class Homeless {}
