/**
 * What a trainee has to do to complete a curriculum, kept with the curriculum as data, and whether it was done. Includes
 * what the law asks of a certificate of completion of a special course programme (履修証明).
 */
package org.mekiki.curriculum.api.completion;
