/**
 */
package org.mekiki.model.funding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Budget Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Step in the life of money; figures of different steps never add up.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.funding.FundingPackage#getBudgetStage()
 * @model annotation="https://mekiki.org/model/text label.en='Stage' label.ja='\u6bb5\u968e' doc.ja='\u4e88\u7b97\u306e\u6bb5\u968e\u3002\u7570\u306a\u308b\u6bb5\u968e\u306e\u91d1\u984d\u306f\u5408\u8a08\u3057\u306a\u3044\u3002'"
 * @generated
 */
public enum BudgetStage implements Enumerator
{
	/**
	 * The '<em><b>INITIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial budget of the year.
	 * <!-- end-model-doc -->
	 * @see #INITIAL_VALUE
	 * @generated
	 * @ordered
	 */
	INITIAL(0, "INITIAL", "INITIAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUPPLEMENTARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added during the year.
	 * <!-- end-model-doc -->
	 * @see #SUPPLEMENTARY_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPLEMENTARY(1, "SUPPLEMENTARY", "SUPPLEMENTARY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CARRIED IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried over from the year before.
	 * <!-- end-model-doc -->
	 * @see #CARRIED_IN_VALUE
	 * @generated
	 * @ordered
	 */
	CARRIED_IN(2, "CARRIED_IN", "CARRIED_IN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CARRIED OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried over to the next year.
	 * <!-- end-model-doc -->
	 * @see #CARRIED_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	CARRIED_OUT(3, "CARRIED_OUT", "CARRIED_OUT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RESERVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the reserve.
	 * <!-- end-model-doc -->
	 * @see #RESERVE_VALUE
	 * @generated
	 * @ordered
	 */
	RESERVE(4, "RESERVE", "RESERVE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXECUTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spent.
	 * <!-- end-model-doc -->
	 * @see #EXECUTED_VALUE
	 * @generated
	 * @ordered
	 */
	EXECUTED(5, "EXECUTED", "EXECUTED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REQUESTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked for, not granted.
	 * <!-- end-model-doc -->
	 * @see #REQUESTED_VALUE
	 * @generated
	 * @ordered
	 */
	REQUESTED(6, "REQUESTED", "REQUESTED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RETURNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paid back.
	 * <!-- end-model-doc -->
	 * @see #RETURNED_VALUE
	 * @generated
	 * @ordered
	 */
	RETURNED(7, "RETURNED", "RETURNED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TARGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An aim stated by policy, no budget.
	 * <!-- end-model-doc -->
	 * @see #TARGET_VALUE
	 * @generated
	 * @ordered
	 */
	TARGET(8, "TARGET", "TARGET"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An amount that is no budget at all, such as a threshold or an opinion.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INITIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial budget of the year.
	 * <!-- end-model-doc -->
	 * @see #INITIAL
	 * @model annotation="https://mekiki.org/model/text label.en='Initial budget' label.ja='\u5f53\u521d\u4e88\u7b97' doc.ja='\u5f53\u521d\u4e88\u7b97\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int INITIAL_VALUE = 0;

	/**
	 * The '<em><b>SUPPLEMENTARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added during the year.
	 * <!-- end-model-doc -->
	 * @see #SUPPLEMENTARY
	 * @model annotation="https://mekiki.org/model/text label.en='Supplementary budget' label.ja='\u88dc\u6b63\u4e88\u7b97' doc.ja='\u5e74\u5ea6\u9014\u4e2d\u306e\u88dc\u6b63\u4e88\u7b97\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPLEMENTARY_VALUE = 1;

	/**
	 * The '<em><b>CARRIED IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried over from the year before.
	 * <!-- end-model-doc -->
	 * @see #CARRIED_IN
	 * @model annotation="https://mekiki.org/model/text label.en='Carried in' label.ja='\u524d\u5e74\u5ea6\u304b\u3089\u7e70\u8d8a\u3057' doc.ja='\u524d\u5e74\u5ea6\u304b\u3089\u306e\u7e70\u8d8a\u3057\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int CARRIED_IN_VALUE = 2;

	/**
	 * The '<em><b>CARRIED OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried over to the next year.
	 * <!-- end-model-doc -->
	 * @see #CARRIED_OUT
	 * @model annotation="https://mekiki.org/model/text label.en='Carried out' label.ja='\u7fcc\u5e74\u5ea6\u3078\u7e70\u8d8a\u3057' doc.ja='\u7fcc\u5e74\u5ea6\u3078\u306e\u7e70\u8d8a\u3057\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int CARRIED_OUT_VALUE = 3;

	/**
	 * The '<em><b>RESERVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the reserve.
	 * <!-- end-model-doc -->
	 * @see #RESERVE
	 * @model annotation="https://mekiki.org/model/text label.en='Reserve' label.ja='\u4e88\u5099\u8cbb' doc.ja='\u4e88\u5099\u8cbb\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int RESERVE_VALUE = 4;

	/**
	 * The '<em><b>EXECUTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spent.
	 * <!-- end-model-doc -->
	 * @see #EXECUTED
	 * @model annotation="https://mekiki.org/model/text label.en='Executed' label.ja='\u57f7\u884c' doc.ja='\u57f7\u884c\u984d\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int EXECUTED_VALUE = 5;

	/**
	 * The '<em><b>REQUESTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked for, not granted.
	 * <!-- end-model-doc -->
	 * @see #REQUESTED
	 * @model annotation="https://mekiki.org/model/text label.en='Requested' label.ja='\u8981\u6c42' doc.ja='\u8981\u6c42\u984d\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int REQUESTED_VALUE = 6;

	/**
	 * The '<em><b>RETURNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paid back.
	 * <!-- end-model-doc -->
	 * @see #RETURNED
	 * @model annotation="https://mekiki.org/model/text label.en='Returned' label.ja='\u8fd4\u7d0d' doc.ja='\u8fd4\u7d0d\u984d\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int RETURNED_VALUE = 7;

	/**
	 * The '<em><b>TARGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An aim stated by policy, no budget.
	 * <!-- end-model-doc -->
	 * @see #TARGET
	 * @model annotation="https://mekiki.org/model/text label.en='Target' label.ja='\u76ee\u6a19' doc.ja='\u653f\u7b56\u306e\u76ee\u6a19\u984d\u3002\u4e88\u7b97\u3067\u306f\u306a\u3044\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int TARGET_VALUE = 8;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An amount that is no budget at all, such as a threshold or an opinion.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://mekiki.org/model/text label.en='Other figure' label.ja='\u305d\u306e\u4ed6\u306e\u91d1\u984d' doc.ja='\u57fa\u6e96\u984d\u3084\u610f\u898b\u306a\u3069\u4e88\u7b97\u3067\u306f\u306a\u3044\u91d1\u984d\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Budget Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BudgetStage[] VALUES_ARRAY =
		new BudgetStage[]
		{
			INITIAL,
			SUPPLEMENTARY,
			CARRIED_IN,
			CARRIED_OUT,
			RESERVE,
			EXECUTED,
			REQUESTED,
			RETURNED,
			TARGET,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Budget Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BudgetStage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Budget Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BudgetStage get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BudgetStage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Budget Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BudgetStage getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BudgetStage result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Budget Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BudgetStage get(int value)
	{
		switch (value)
		{
			case INITIAL_VALUE: return INITIAL;
			case SUPPLEMENTARY_VALUE: return SUPPLEMENTARY;
			case CARRIED_IN_VALUE: return CARRIED_IN;
			case CARRIED_OUT_VALUE: return CARRIED_OUT;
			case RESERVE_VALUE: return RESERVE;
			case EXECUTED_VALUE: return EXECUTED;
			case REQUESTED_VALUE: return REQUESTED;
			case RETURNED_VALUE: return RETURNED;
			case TARGET_VALUE: return TARGET;
			case OTHER_VALUE: return OTHER;
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
	private BudgetStage(int value, String name, String literal)
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
	
} //BudgetStage
