/**
 * Assessment items with their types: what an item asks for, how an answer to it is marked, and which items a trainee
 * gets.
 */
package org.mekiki.curriculum.api.item;
