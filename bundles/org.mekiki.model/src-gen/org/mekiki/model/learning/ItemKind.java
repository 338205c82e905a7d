/**
 */
package org.mekiki.model.learning;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Item Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Form of an assessment item.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.learning.LearningPackage#getItemKind()
 * @model annotation="https://mekiki.org/model/text label.en='Item kind' label.ja='\u554f\u984c\u5f62\u5f0f' doc.ja='\u8a55\u4fa1\u554f\u984c\u306e\u5f62\u5f0f\u3002'"
 * @generated
 */
public enum ItemKind implements Enumerator
{
	/**
	 * The '<em><b>SINGLE CHOICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One answer is right.
	 * <!-- end-model-doc -->
	 * @see #SINGLE_CHOICE_VALUE
	 * @generated
	 * @ordered
	 */
	SINGLE_CHOICE(0, "SINGLE_CHOICE", "SINGLE_CHOICE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MULTIPLE CHOICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Several answers are right.
	 * <!-- end-model-doc -->
	 * @see #MULTIPLE_CHOICE_VALUE
	 * @generated
	 * @ordered
	 */
	MULTIPLE_CHOICE(1, "MULTIPLE_CHOICE", "MULTIPLE_CHOICE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TRUE FALSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A statement to be judged.
	 * <!-- end-model-doc -->
	 * @see #TRUE_FALSE_VALUE
	 * @generated
	 * @ordered
	 */
	TRUE_FALSE(2, "TRUE_FALSE", "TRUE_FALSE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SHORT ANSWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A few words.
	 * <!-- end-model-doc -->
	 * @see #SHORT_ANSWER_VALUE
	 * @generated
	 * @ordered
	 */
	SHORT_ANSWER(3, "SHORT_ANSWER", "SHORT_ANSWER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NUMERIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number with tolerance and unit.
	 * <!-- end-model-doc -->
	 * @see #NUMERIC_VALUE
	 * @generated
	 * @ordered
	 */
	NUMERIC(4, "NUMERIC", "NUMERIC"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ORDERING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Put into order.
	 * <!-- end-model-doc -->
	 * @see #ORDERING_VALUE
	 * @generated
	 * @ordered
	 */
	ORDERING(5, "ORDERING", "ORDERING"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MATCHING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pair up.
	 * <!-- end-model-doc -->
	 * @see #MATCHING_VALUE
	 * @generated
	 * @ordered
	 */
	MATCHING(6, "MATCHING", "MATCHING"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ESSAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text marked by a rubric.
	 * <!-- end-model-doc -->
	 * @see #ESSAY_VALUE
	 * @generated
	 * @ordered
	 */
	ESSAY(7, "ESSAY", "ESSAY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A file handed in.
	 * <!-- end-model-doc -->
	 * @see #FILE_VALUE
	 * @generated
	 * @ordered
	 */
	FILE(8, "FILE", "FILE"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SINGLE CHOICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One answer is right.
	 * <!-- end-model-doc -->
	 * @see #SINGLE_CHOICE
	 * @model annotation="https://mekiki.org/model/text label.en='Single choice' label.ja='\u5358\u4e00\u9078\u629e' doc.ja='\u6b63\u89e3\u304c\u4e00\u3064\u306e\u9078\u629e\u5f0f\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int SINGLE_CHOICE_VALUE = 0;

	/**
	 * The '<em><b>MULTIPLE CHOICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Several answers are right.
	 * <!-- end-model-doc -->
	 * @see #MULTIPLE_CHOICE
	 * @model annotation="https://mekiki.org/model/text label.en='Multiple choice' label.ja='\u8907\u6570\u9078\u629e' doc.ja='\u6b63\u89e3\u304c\u8907\u6570\u306e\u9078\u629e\u5f0f\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int MULTIPLE_CHOICE_VALUE = 1;

	/**
	 * The '<em><b>TRUE FALSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A statement to be judged.
	 * <!-- end-model-doc -->
	 * @see #TRUE_FALSE
	 * @model annotation="https://mekiki.org/model/text label.en='True or false' label.ja='\u6b63\u8aa4' doc.ja='\u6b63\u8aa4\u3092\u5224\u65ad\u3059\u308b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int TRUE_FALSE_VALUE = 2;

	/**
	 * The '<em><b>SHORT ANSWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A few words.
	 * <!-- end-model-doc -->
	 * @see #SHORT_ANSWER
	 * @model annotation="https://mekiki.org/model/text label.en='Short answer' label.ja='\u77ed\u7b54' doc.ja='\u77ed\u3044\u8a9e\u53e5\u3067\u7b54\u3048\u308b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int SHORT_ANSWER_VALUE = 3;

	/**
	 * The '<em><b>NUMERIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number with tolerance and unit.
	 * <!-- end-model-doc -->
	 * @see #NUMERIC
	 * @model annotation="https://mekiki.org/model/text label.en='Numeric' label.ja='\u6570\u5024' doc.ja='\u8a31\u5bb9\u5dee\u3068\u5358\u4f4d\u306e\u3042\u308b\u6570\u5024\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int NUMERIC_VALUE = 4;

	/**
	 * The '<em><b>ORDERING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Put into order.
	 * <!-- end-model-doc -->
	 * @see #ORDERING
	 * @model annotation="https://mekiki.org/model/text label.en='Ordering' label.ja='\u4e26\u3079\u66ff\u3048' doc.ja='\u9806\u306b\u4e26\u3079\u308b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int ORDERING_VALUE = 5;

	/**
	 * The '<em><b>MATCHING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pair up.
	 * <!-- end-model-doc -->
	 * @see #MATCHING
	 * @model annotation="https://mekiki.org/model/text label.en='Matching' label.ja='\u7d44\u5408\u305b' doc.ja='\u7d44\u307f\u5408\u308f\u305b\u308b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int MATCHING_VALUE = 6;

	/**
	 * The '<em><b>ESSAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text marked by a rubric.
	 * <!-- end-model-doc -->
	 * @see #ESSAY
	 * @model annotation="https://mekiki.org/model/text label.en='Essay' label.ja='\u8ad6\u8ff0' doc.ja='\u8a55\u4fa1\u8868\u306b\u3088\u308a\u63a1\u70b9\u3059\u308b\u6587\u7ae0\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int ESSAY_VALUE = 7;

	/**
	 * The '<em><b>FILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A file handed in.
	 * <!-- end-model-doc -->
	 * @see #FILE
	 * @model annotation="https://mekiki.org/model/text label.en='File' label.ja='\u63d0\u51fa\u7269' doc.ja='\u63d0\u51fa\u3059\u308b\u30d5\u30a1\u30a4\u30eb\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int FILE_VALUE = 8;

	/**
	 * An array of all the '<em><b>Item Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ItemKind[] VALUES_ARRAY =
		new ItemKind[]
		{
			SINGLE_CHOICE,
			MULTIPLE_CHOICE,
			TRUE_FALSE,
			SHORT_ANSWER,
			NUMERIC,
			ORDERING,
			MATCHING,
			ESSAY,
			FILE,
		};

	/**
	 * A public read-only list of all the '<em><b>Item Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ItemKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Item Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ItemKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ItemKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Item Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ItemKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ItemKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Item Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ItemKind get(int value)
	{
		switch (value)
		{
			case SINGLE_CHOICE_VALUE: return SINGLE_CHOICE;
			case MULTIPLE_CHOICE_VALUE: return MULTIPLE_CHOICE;
			case TRUE_FALSE_VALUE: return TRUE_FALSE;
			case SHORT_ANSWER_VALUE: return SHORT_ANSWER;
			case NUMERIC_VALUE: return NUMERIC;
			case ORDERING_VALUE: return ORDERING;
			case MATCHING_VALUE: return MATCHING;
			case ESSAY_VALUE: return ESSAY;
			case FILE_VALUE: return FILE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ItemKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //ItemKind
